package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Where payments belong; rows are only added. */
@ApplicationScoped
class AllocationRepository {
    private static final String INSERT = """
            INSERT INTO allocation (id, transaction_id, kind, amount, account_id, ledger_entry_id, payment_id, reason, note,
              booked_on, allocated_at, allocated_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UNDO = """
            INSERT IGNORE INTO allocation (id, transaction_id, kind, amount, account_id, ledger_entry_id, payment_id, reason,
              note, booked_on, allocated_at, allocated_by, undoes)
            SELECT ?, transaction_id, kind, -amount, account_id, ledger_entry_id, payment_id, ?, ?, ?, ?, ?, id
            FROM allocation WHERE id = ?""";
    private static final String ROWS = """
            SELECT x.id, x.transaction_id, x.kind, x.amount, x.account_id, a.number, a.name, x.ledger_entry_id, x.reason,
              x.note, x.booked_on, x.allocated_at, x.allocated_by, x.undoes,
              EXISTS (SELECT 1 FROM allocation u WHERE u.undoes = x.id)
            FROM allocation x LEFT JOIN account a ON a.id = x.account_id WHERE %s ORDER BY x.id""";

    @Inject
    private Sql sql;

    /** So many ids that no allocation has. */
    List<Long> ids(int count) {
        return sql.with(connection -> {
            IdBlocks blocks = new IdBlocks(connection, "allocation_seq");
            List<Long> ids = new ArrayList<>(count);
            while (ids.size() < count) {
                ids.add(blocks.next());
            }
            return ids;
        });
    }

    void add(List<NewAllocation> allocations, Instant at, String by) {
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(connection, INSERT)) {
                for (NewAllocation one : allocations) {
                    rows.row(
                            one.id(),
                            one.transactionId(),
                            one.kind().name(),
                            one.amount().toBigDecimal(),
                            one.target().map(NewAllocation.Target::accountId).orElse(null),
                            one.target().flatMap(NewAllocation.Target::entryId).orElse(null),
                            one.target()
                                    .flatMap(NewAllocation.Target::paymentId)
                                    .orElse(null),
                            ReasonText.of(one.why().reason()),
                            one.why().note(),
                            one.on(),
                            UtcTime.of(at),
                            by);
                }
                rows.send();
            }
            return allocations.size();
        });
    }

    /** Whether nobody else was faster: the unique key lets it happen once. */
    boolean undo(AllocationRow allocation, long id, NewAllocation.Why why, LocalDate on, Instant at, String by) {
        return sql.update(UNDO, id, ReasonText.of(why.reason()), why.note(), on, UtcTime.of(at), by, allocation.id())
                == 1;
    }

    /** All of a payment, the undone and what undid them too. */
    List<AllocationRow> of(long transactionId) {
        return sql.list(ROWS.formatted("x.transaction_id = ?"), AllocationRepository::row, transactionId);
    }

    /** Why the ledger has this receipt. */
    Optional<AllocationRow> ofEntry(long entryId) {
        return ofEntries(List.of(entryId)).stream().findFirst();
    }

    private List<AllocationRow> ofEntries(Collection<Long> entryIds) {
        return sql.list(
                ROWS.formatted("x.undoes IS NULL AND x.ledger_entry_id IN (" + Sql.marks(entryIds.size()) + ")"),
                AllocationRepository::row,
                entryIds.toArray());
    }

    /** Those of an account's documents that are payments, by kind and number with a blank between. */
    Map<String, AllocationRow> ofDocuments(long accountId, Collection<String> numbers) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<Object> values = new ArrayList<>(numbers);
        values.add(accountId);
        Map<Long, String> documents = new HashMap<>();
        sql.list(
                "SELECT id, kind, document_number FROM ledger_entry WHERE document_number IN ("
                        + Sql.marks(numbers.size()) + ") AND account_id = ?",
                row -> documents.put(row.getLong(1), row.getString(2) + " " + row.getString(3)),
                values.toArray());
        Map<String, AllocationRow> found = new HashMap<>();
        if (!documents.isEmpty()) {
            ofEntries(documents.keySet())
                    .forEach(row -> found.put(documents.get(row.entryId().orElseThrow()), row));
        }
        return found;
    }

    private static AllocationRow row(ResultSet row) throws SQLException {
        Long account = row.getObject(5, Long.class);
        return new AllocationRow(
                row.getLong(1),
                row.getLong(2),
                AllocationKind.valueOf(row.getString(3)),
                Money.of(row.getBigDecimal(4)),
                account == null
                        ? Optional.empty()
                        : Optional.of(new AccountName(account, row.getString(6), row.getString(7))),
                Optional.ofNullable(row.getObject(8, Long.class)),
                ReasonText.read(row.getString(9)),
                row.getString(10),
                new AllocationRow.When(
                        row.getObject(11, LocalDate.class),
                        UtcTime.instant(row.getObject(12, LocalDateTime.class)),
                        row.getString(13)),
                row.getObject(14, Long.class) != null,
                row.getBoolean(15));
    }
}
