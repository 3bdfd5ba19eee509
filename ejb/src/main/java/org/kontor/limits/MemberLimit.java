package org.kontor.limits;

import org.kontor.catalog.Input;
import org.kontor.money.Money;

/**
 * How much a member of a team may use in a calendar month of service.
 *
 * @param product code of the metered product whose units are counted; empty where money is
 * @param units minutes or pieces; 0 where money is counted
 * @param amount without tax; 0.00 where units are counted
 */
public record MemberLimit(String product, int units, Money amount, LimitAction action) {
    private static final int LONGEST_CODE = 20;
    private static final int MOST_UNITS = 1_000_000;

    /**
     * @throws LimitOutOfRange if it is below zero or above a million
     */
    public MemberLimit {
        product = Input.optional(product, LONGEST_CODE, "product");
        Input.required(action, "action");
        if (units < 0 || units > MOST_UNITS) {
            throw new LimitOutOfRange("units", units, 0, MOST_UNITS);
        }
        CreditLimit.checkAmount(amount, "amount");
    }

    public static MemberLimit ofUnits(String product, int units, LimitAction action) {
        return new MemberLimit(Input.required(product, LONGEST_CODE, "product"), units, Money.ZERO, action);
    }

    public static MemberLimit ofMoney(Money amount, LimitAction action) {
        return new MemberLimit("", 0, Input.required(amount, "amount"), action);
    }

    public boolean isMoney() {
        return product.isEmpty();
    }

    /** Minutes, pieces or cents. */
    long most() {
        return isMoney() ? amount.cents() : units;
    }
}
