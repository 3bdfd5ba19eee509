package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import org.kontor.billing.Charge;
import org.kontor.contracts.StoredTerms;
import org.kontor.money.Money;

/** What no sane run does; whoever exceeds a bound is parked, and a person decides. */
final class SafetyBounds {
    private static final int MOST_CHARGES = 400;
    private static final int MOST_MONTHS_AHEAD = 3;
    private static final long TIMES_LAST = 20;
    private static final Money SMALL = Money.of("2000.00");

    private SafetyBounds() {}

    static void checkCharges(StoredTerms contract, List<Charge> charges) {
        if (charges.size() > MOST_CHARGES) {
            throw new TooManyCharges(contract.number(), charges.size(), MOST_CHARGES);
        }
    }

    /**
     * @param last gross amount of the account's invoice of the last run, not zero
     */
    static void checkAmount(Money amount, Money last) {
        long size = Math.abs(amount.cents());
        if (size > SMALL.cents() && size / TIMES_LAST > Math.abs(last.cents())) {
            throw new SuspiciousAmount(amount, last);
        }
    }

    static void checkThrough(LocalDate through, LocalDate businessDate) {
        if (through.isAfter(businessDate.plusMonths(MOST_MONTHS_AHEAD))) {
            throw new ThroughTooFar(through, MOST_MONTHS_AHEAD);
        }
    }
}
