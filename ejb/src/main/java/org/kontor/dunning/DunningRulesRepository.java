package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Who lets reminders of a seller go, and through which day its nightly work is done. */
@ApplicationScoped
class DunningRulesRepository {
    private static final String UNDONE = """
            SELECT s.id FROM seller s LEFT JOIN dunning_rules r ON r.seller_id = s.id
            WHERE COALESCE(r.mode, 'PROPOSE') <> 'OFF' AND (r.done_through IS NULL OR r.done_through < ?)
              AND NOT EXISTS (SELECT 1 FROM job_failure f WHERE f.work = ? AND f.subject_id = s.id AND f.next_at > ?)
            ORDER BY s.id LIMIT 1""";
    private static final String PARKED = "9999-12-31";

    @Inject
    private Sql sql;

    @PersistenceContext
    private EntityManager em;

    DunningMode mode(long sellerId) {
        return sql.first(
                        "SELECT mode FROM dunning_rules WHERE seller_id = ?",
                        row -> DunningMode.valueOf(row.getString(1)),
                        sellerId)
                .orElse(DunningMode.PROPOSE);
    }

    /** One after the other: two who begin a run of a seller at the same time would find the same payers. */
    DunningMode lock(long sellerId) {
        sql.update(
                "INSERT INTO dunning_rules (seller_id) VALUES (?) ON DUPLICATE KEY UPDATE seller_id = seller_id",
                sellerId);
        return sql.first(
                        "SELECT mode FROM dunning_rules WHERE seller_id = ? FOR UPDATE",
                        row -> DunningMode.valueOf(row.getString(1)),
                        sellerId)
                .orElseThrow();
    }

    void change(long sellerId, DunningMode mode) {
        // The seller may be as new as this transaction.
        em.flush();
        lock(sellerId);
        sql.update("UPDATE dunning_rules SET mode = ? WHERE seller_id = ?", mode.name(), sellerId);
    }

    /** Whether interest on what was paid late is claimed afterwards. */
    boolean claimsPaid(long sellerId) {
        return sql.exists("SELECT 1 FROM dunning_rules WHERE seller_id = ? AND claims_paid", sellerId);
    }

    void changeClaimsPaid(long sellerId, boolean claims) {
        em.flush();
        lock(sellerId);
        sql.update("UPDATE dunning_rules SET claims_paid = ? WHERE seller_id = ?", claims, sellerId);
    }

    Optional<Long> undone(LocalDate day, String work, Instant now) {
        return sql.first(UNDONE, row -> row.getLong(1), day, work, UtcTime.of(now));
    }

    boolean isAnyUndone(LocalDate day, String work) {
        return sql.exists(UNDONE.replace("f.next_at > ?", "f.next_at >= ?"), day, work, PARKED);
    }

    /** False if somebody else did the day. */
    boolean done(long sellerId, LocalDate day) {
        return sql.update(
                        "UPDATE dunning_rules SET done_through = ? WHERE seller_id = ? AND done_through < ?",
                        day,
                        sellerId,
                        day)
                == 1;
    }
}
