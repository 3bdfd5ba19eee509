package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** How sellers collect, and through which day their nightly work is done. */
@ApplicationScoped
class CollectionRulesRepository {
    private static final String RULES =
            "SELECT lead_days, batch_over, release_by, one_debit FROM collection_rules WHERE seller_id = ?";
    // A seller whose work fails is left out while it waits, or is parked.
    private static final String UNDONE = """
            SELECT s.id FROM seller s LEFT JOIN collection_rules r ON r.seller_id = s.id
            WHERE s.creditor_id <> '' AND (r.done_through IS NULL OR r.done_through < ?)
              AND NOT EXISTS (SELECT 1 FROM job_failure f WHERE f.work = ? AND f.subject_id = s.id AND f.next_at > ?)
            ORDER BY s.id LIMIT 1""";

    private static final String PARKED = "9999-12-31";

    @Inject
    private Sql sql;

    @PersistenceContext
    private EntityManager em;

    CollectionRules find(long sellerId) {
        return sql.first(RULES, CollectionRulesRepository::rules, sellerId).orElse(CollectionRules.DEFAULT);
    }

    /** One after the other: two who create a run of a seller at the same time would find the same items. */
    CollectionRules lock(long sellerId) {
        // Not INSERT IGNORE: it shares the lock of a row that is there, and two who share it wait for each other.
        sql.update(
                "INSERT INTO collection_rules (seller_id) VALUES (?) ON DUPLICATE KEY UPDATE seller_id = seller_id",
                sellerId);
        return sql.first(RULES + " FOR UPDATE", CollectionRulesRepository::rules, sellerId)
                .orElseThrow();
    }

    void change(long sellerId, CollectionRules rules) {
        // The seller may be as new as this transaction.
        em.flush();
        lock(sellerId);
        sql.update(
                "UPDATE collection_rules SET lead_days = ?, batch_over = ?, release_by = ?, one_debit = ?"
                        + " WHERE seller_id = ?",
                rules.leadDays(),
                rules.batchOver(),
                rules.release().name(),
                rules.oneDebit(),
                sellerId);
    }

    /** A seller with a creditor identifier whose work of that day is not done. */
    Optional<Long> undone(LocalDate day, String work, Instant now) {
        return sql.first(UNDONE, row -> row.getLong(1), day, work, UtcTime.of(now));
    }

    boolean isAnyUndone(LocalDate day, String work) {
        return sql.exists(UNDONE.replace("f.next_at > ?", "f.next_at >= ?"), day, work, PARKED);
    }

    /** False if somebody else did the day. */
    boolean done(long sellerId, LocalDate day) {
        return sql.update(
                        "UPDATE collection_rules SET done_through = ? WHERE seller_id = ? AND done_through < ?",
                        day,
                        sellerId,
                        day)
                == 1;
    }

    private static CollectionRules rules(ResultSet row) throws SQLException {
        return new CollectionRules(
                row.getInt(1), row.getInt(2), ReleaseRule.valueOf(row.getString(3)), row.getBoolean(4));
    }
}
