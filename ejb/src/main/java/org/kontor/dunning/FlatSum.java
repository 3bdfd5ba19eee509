package org.kontor.dunning;

import org.kontor.accounts.CustomerType;
import org.kontor.money.Money;

/** What a late payment of a business costs it at once, once for each claim (§ 288 (5) BGB). */
final class FlatSum {
    static final Money AMOUNT = Money.of("40.00");

    private FlatSum() {}

    /**
     * @param inDefault without default there is nothing to claim
     * @param claimedBefore once is enough
     */
    static Money of(CustomerType debtor, Level level, boolean inDefault, boolean claimedBefore) {
        boolean owed = debtor != CustomerType.CONSUMER && level.claims().flatSum() && inDefault && !claimedBefore;
        return owed ? AMOUNT : Money.ZERO;
    }
}
