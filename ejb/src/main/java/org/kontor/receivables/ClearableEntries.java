package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** Entries with what is open of them, locked for whoever clears them. */
@ApplicationScoped
class ClearableEntries {
    private static final String OPEN =
            "SELECT entry_id, account_id, seller_id, booked_on, open_amount FROM open_entry WHERE entry_id IN (%s)";
    // Clearings that were taken back are none.
    private static final String CLEARINGS = """
            SELECT debit_id, credit_id, SUM(amount) AS cleared, MAX(cleared_on) FROM clearing
            WHERE debit_id = ? OR credit_id = ? GROUP BY debit_id, credit_id HAVING cleared <> 0""";

    @Inject
    private Sql sql;

    /** Empty if the document has no entry. */
    Optional<Long> find(long sellerId, Offset.Document document) {
        return sql.first(
                "SELECT id FROM ledger_entry WHERE document_number = ? AND kind = ? AND seller_id = ?",
                row -> row.getLong(1),
                document.number(),
                document.kind().name(),
                sellerId);
    }

    /** What is open of an entry now. */
    Money open(long entryId) {
        return sql.first(OPEN.formatted("?"), ClearableEntries::clearable, entryId)
                .map(Clearable::open)
                .orElse(Money.ZERO);
    }

    /** Kept from others until the transaction ends; empty if nothing is open: then nothing is left to clear either. */
    Optional<Clearable> lock(long entryId) {
        return sql.first(OPEN.formatted("?") + " FOR UPDATE", ClearableEntries::clearable, entryId);
    }

    /** By entry, in one order for all; those that are closed are missing. */
    Map<Long, Clearable> lock(List<Share> shares) {
        Map<Long, Clearable> entries = new HashMap<>();
        if (!shares.isEmpty()) {
            Object[] ids =
                    shares.stream().map(Share::entryId).distinct().sorted().toArray();
            sql.list(
                            OPEN.formatted(Sql.marks(ids.length)) + " ORDER BY entry_id FOR UPDATE",
                            ClearableEntries::clearable,
                            ids)
                    .forEach(entry -> entries.put(entry.entryId(), entry));
        }
        return entries;
    }

    /** A receipt or refund with its whole amount, whatever is open of it. */
    Optional<Clearable> receipt(long entryId) {
        return sql.first(
                "SELECT id, account_id, seller_id, booked_on, amount FROM ledger_entry"
                        + " WHERE id = ? AND kind IN ('RECEIPT', 'REFUND')",
                ClearableEntries::clearable,
                entryId);
    }

    /** What an entry cleared, or is cleared by, one for each other entry. */
    List<Clearing> clearings(long entryId) {
        return sql.list(
                CLEARINGS,
                row -> new Clearing(
                        row.getLong(1),
                        row.getLong(2),
                        Money.of(row.getBigDecimal(3)),
                        row.getObject(4, LocalDate.class)),
                entryId,
                entryId);
    }

    private static Clearable clearable(ResultSet row) throws SQLException {
        return new Clearable(
                row.getLong(1),
                new Posting.Debtor(row.getLong(2), row.getLong(3)),
                row.getObject(4, LocalDate.class),
                Money.of(row.getBigDecimal(5)));
    }
}
