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
    private static final String OPEN = """
            SELECT e.id, e.amount
              - COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.debit_id = e.id), 0)
              + COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.credit_id = e.id), 0)
            FROM ledger_entry e WHERE e.id = ?""";

    @Inject
    private Sql sql;

    /** An entry and what is open of it, below zero if it is owed to the account. */
    record Clearable(long id, Money open) {}

    /** Empty if the document has no entry. */
    Optional<Clearable> find(long sellerId, Offset.Document document) {
        return id(sellerId, document, "").flatMap(this::open);
    }

    /** As {@link #find}, kept from others until the transaction ends. */
    Optional<Clearable> lock(long sellerId, Offset.Document document) {
        // What is open is asked after the lock: another may just have cleared it.
        return id(sellerId, document, " FOR UPDATE").flatMap(this::open);
    }

    private Optional<Long> id(long sellerId, Offset.Document document, String lock) {
        return sql.first(
                "SELECT id FROM ledger_entry WHERE document_number = ? AND kind = ? AND seller_id = ?" + lock,
                row -> row.getLong(1),
                document.number(),
                document.kind().name(),
                sellerId);
    }

    private Optional<Clearable> open(long id) {
        return sql.first(OPEN, row -> new Clearable(row.getLong(1), Money.of(row.getBigDecimal(2))), id);
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
