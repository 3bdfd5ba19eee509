package org.kontor.receivables;

import java.time.LocalDate;

/**
 * How a receipt or refund is taken back.
 *
 * @param kind RETURN by the bank, or TRANSFER to the account it belongs to
 * @param document number of up to 30 characters, used once for a kind and seller
 */
public record TakenBack(EntryKind kind, LocalDate on, String document) {
    public TakenBack {
        if (kind != EntryKind.RETURN && kind != EntryKind.TRANSFER) {
            throw new IllegalArgumentException("Nothing is taken back by " + kind);
        }
    }
}
