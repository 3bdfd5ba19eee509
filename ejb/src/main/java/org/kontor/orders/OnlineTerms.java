package org.kontor.orders;

import org.kontor.contracts.AnchorKind;
import org.kontor.contracts.ContractOrder;
import org.kontor.money.Money;

/**
 * On which terms a package is ordered without anybody of the office.
 *
 * @param deposit asked for when the contract is made; zero for none
 */
public record OnlineTerms(ContractOrder.Conditions conditions, Money deposit) {
    private static final Money MOST = Money.of("100000.00");

    /** By calendar months, ends by a month's notice to the end of a month, no deposit. */
    public static final OnlineTerms USUAL =
            new OnlineTerms(ContractOrder.Conditions.monthly(AnchorKind.CALENDAR), Money.ZERO);

    /**
     * @throws DepositOutOfRange if the deposit is negative or more than any desk could need
     */
    public OnlineTerms {
        if (deposit.isNegative() || deposit.compareTo(MOST) > 0) {
            throw new DepositOutOfRange(MOST);
        }
    }
}
