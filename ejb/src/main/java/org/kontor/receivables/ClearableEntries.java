package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** Entries with what is open of them, locked for whoever clears them. */
@ApplicationScoped
class ClearableEntries {
    @Inject
    private Sql sql;

    /** An entry and what is open of it, below zero if it is owed to the account. */
    record Clearable(long id, Money open) {}

    /** Empty if the document has no entry. */
    Optional<Clearable> find(long sellerId, Offset.Document document) {
        return id(sellerId, document).map(id -> open(id, ""));
    }

    /** As {@link #find}, kept from others until the transaction ends. */
    Optional<Clearable> lock(long sellerId, Offset.Document document) {
        return id(sellerId, document).map(id -> open(id, " FOR UPDATE"));
    }

    private Optional<Long> id(long sellerId, Offset.Document document) {
        return sql.first(
                "SELECT id FROM ledger_entry WHERE document_number = ? AND kind = ? AND seller_id = ?",
                row -> row.getLong(1),
                document.number(),
                document.kind().name(),
                sellerId);
    }

    /** The lock is on what is open: an entry that is closed has nothing left that another could clear. */
    private Clearable open(long id, String lock) {
        Money open = sql.first(
                        "SELECT open_amount FROM open_entry WHERE entry_id = ?" + lock,
                        row -> Money.of(row.getBigDecimal(1)),
                        id)
                .orElse(Money.ZERO);
        return new Clearable(id, open);
    }

    void clear(long debitId, long creditId, Money amount, LocalDate on) {
        sql.update(
                "INSERT INTO clearing (id, debit_id, credit_id, amount, cleared_on)"
                        + " VALUES (NEXT VALUE FOR clearing_seq, ?, ?, ?, ?)",
                debitId,
                creditId,
                amount.toBigDecimal(),
                on);
    }
}
