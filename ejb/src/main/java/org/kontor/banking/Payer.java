package org.kontor.banking;

import java.util.Set;

/**
 * An account as payments may name it.
 *
 * @param prepaid whether it pays from its balance: it transfers amounts that are on no document
 */
record Payer(long accountId, String number, String name, Set<String> contracts, boolean prepaid) {
    Payer {
        contracts = Set.copyOf(contracts);
    }

    /** One that pays what it is invoiced. */
    Payer(long accountId, String number, String name, Set<String> contracts) {
        this(accountId, number, name, contracts, false);
    }
}
