package org.kontor.banking;

import java.util.Set;

/** An account as payments may name it. */
record Payer(long accountId, String number, String name, Set<String> contracts) {
    Payer {
        contracts = Set.copyOf(contracts);
    }
}
