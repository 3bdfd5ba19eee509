package org.kontor.banking;

import java.util.Set;

/** Payments on the sellers' bank accounts were booked, in the same transaction: ids of bank transactions. */
public record BankEntriesBooked(Set<Long> bankTransactionIds) {
    public BankEntriesBooked {
        bankTransactionIds = Set.copyOf(bankTransactionIds);
    }
}
