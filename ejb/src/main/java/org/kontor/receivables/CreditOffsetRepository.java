package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Which accounts have a credit and something open that it could pay. */
@ApplicationScoped
class CreditOffsetRepository {
    private static final String PARKED = "9999-12-31";
    // A credit that is about to be paid out is left to its refund.
    private static final String ACCOUNTS = """
            FROM open_entry c JOIN ledger_entry ce ON ce.id = c.entry_id
            WHERE c.open_amount < 0 AND ce.kind <> 'DEPOSIT'
              AND NOT EXISTS (SELECT 1 FROM pending_refund_item p WHERE p.entry_id = c.entry_id)
              AND NOT EXISTS (SELECT 1 FROM ledger_block b WHERE b.account_id = c.account_id
                AND (b.entry_id IS NULL OR b.entry_id = c.entry_id) AND b.from_on <= ? AND b.until_on > ?)
              AND EXISTS (SELECT 1 FROM open_entry o JOIN ledger_entry e ON e.id = o.entry_id
                WHERE o.account_id = c.account_id AND o.seller_id = c.seller_id AND o.open_amount > 0
                  AND e.kind <> 'DEPOSIT' AND NOT EXISTS (SELECT 1 FROM ledger_block b
                    WHERE b.account_id = o.account_id AND b.entry_id = o.entry_id AND b.from_on <= ? AND b.until_on > ?))""";
    private static final String WORKABLE = ACCOUNTS
            + " AND NOT EXISTS (SELECT 1 FROM job_failure f WHERE f.work = ? AND f.subject_id = c.account_id"
            + " AND f.next_at %s ?)";

    @Inject
    private Sql sql;

    long count(LocalDate today) {
        return sql.number("SELECT COUNT(DISTINCT c.account_id) " + ACCOUNTS, today, today, today, today);
    }

    boolean isAny(LocalDate today, String work) {
        return sql.exists(
                "SELECT 1 " + WORKABLE.formatted(">=") + " LIMIT 1", today, today, today, today, work, PARKED);
    }

    Optional<Long> next(LocalDate today, String work, Instant now) {
        return sql.first(
                "SELECT c.account_id " + WORKABLE.formatted(">") + " ORDER BY c.account_id LIMIT 1",
                row -> row.getLong(1),
                today,
                today,
                today,
                today,
                work,
                UtcTime.of(now));
    }

    Set<Long> beingRefunded(Collection<Long> entryIds) {
        return entryIds.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.list(
                        "SELECT entry_id FROM pending_refund_item WHERE entry_id IN (" + Sql.marks(entryIds.size())
                                + ")",
                        row -> row.getLong(1),
                        entryIds.toArray()));
    }
}
