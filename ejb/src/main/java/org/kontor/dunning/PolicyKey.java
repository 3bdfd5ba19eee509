package org.kontor.dunning;

import org.kontor.accounts.CustomerType;

/**
 * For whom a policy is.
 *
 * @param locationId 0 for all locations without one of their own
 */
public record PolicyKey(CustomerType debtor, long locationId) {
    PolicyKey everywhere() {
        return new PolicyKey(debtor, 0);
    }
}
