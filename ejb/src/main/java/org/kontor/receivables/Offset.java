package org.kontor.receivables;

import java.time.LocalDate;
import java.util.List;

/**
 * A document that closes others of the same seller, as far as both are open.
 *
 * @param against in the order in which they are closed; those without an entry are passed over
 */
public record Offset(long sellerId, Document document, List<Document> against, LocalDate on) {
    public Offset {
        against = List.copyOf(against);
    }

    /** A document in the ledger. */
    public record Document(String number, EntryKind kind) {}
}
