package org.kontor.receivables;

import org.kontor.money.Money;

/** A part of a credit, and the open item that it could pay. */
public record CreditOffset(long sellerId, Entry credit, Entry item, Money amount) {
    /** An entry of the ledger. */
    public record Entry(long id, EntryKind kind, String documentNumber) {
        static Entry of(OpenEntry entry) {
            return new Entry(entry.entryId(), entry.kind(), entry.documentNumber());
        }
    }
}
