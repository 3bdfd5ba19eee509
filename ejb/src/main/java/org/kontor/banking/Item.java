package org.kontor.banking;

import java.time.LocalDate;
import org.kontor.money.Money;
import org.kontor.receivables.EntryKind;
import org.kontor.receivables.OpenEntry;

/**
 * Something open in the ledger that a payment could be for.
 *
 * @param open above zero
 */
record Item(
        long entryId, long accountId, EntryKind kind, String number, LocalDate bookedOn, LocalDate dueOn, Money open) {
    Item {
        if (open.signum() <= 0) {
            throw new IllegalArgumentException("nothing is owed by entry " + entryId);
        }
    }

    static Item of(OpenEntry entry) {
        return new Item(
                entry.entryId(),
                entry.accountId(),
                entry.kind(),
                entry.documentNumber(),
                entry.bookedOn(),
                entry.dueOn(),
                entry.open());
    }
}
