package org.kontor.limits;

import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.money.Money;

/**
 * What counts for an account today.
 *
 * @param prepaid whether it pays from its balance
 * @param exemption lets it buy beyond its limit
 */
record LimitTerms(CustomerType type, boolean prepaid, CreditLimit agreed, Optional<Exemption> exemption) {
    /** What it may owe; empty for any amount. */
    Optional<Money> limit(CreditPolicy policy) {
        return agreed.of(prepaid, policy.limit(type));
    }
}
