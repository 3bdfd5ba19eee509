package org.kontor.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.kontor.calendar.TechnicalClock;
import org.kontor.documents.Documents;
import org.kontor.identity.Roles;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Which files wait to be taken to the bank, for the job that takes them. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class HandOvers {
    private static final String WAITING = "FROM payment_run r WHERE r.by_folder AND r.handed_over_at IS NULL"
            + " AND r.state IN ('SUBMITTED', 'BOOKED') AND NOT EXISTS (SELECT 1 FROM job_failure f WHERE f.work = ?"
            + " AND f.subject_id = r.id AND f.next_at ";
    private static final String PARKED = "9999-12-31";

    @Inject
    private Sql sql;

    @Inject
    private Documents documents;

    @Inject
    private PaymentRunRepository runs;

    @Inject
    private TechnicalClock clock;

    public record Outgoing(long runId, String name, String token) {}

    public boolean isLeft() {
        return sql.exists("SELECT 1 " + WAITING + ">= ?) LIMIT 1", HandOverWork.NAME, PARKED);
    }

    public Optional<Outgoing> next(Instant now) {
        return sql.first(
                "SELECT r.id, (SELECT d.name FROM document d WHERE d.id = r.document_id), r.transport_token " + WAITING
                        + "> ?) ORDER BY r.id LIMIT 1",
                row -> new Outgoing(row.getLong(1), row.getString(2), row.getString(3)),
                HandOverWork.NAME,
                UtcTime.of(now));
    }

    public byte[] bytes(long runId) {
        long document = sql.number("SELECT document_id FROM payment_run WHERE id = ?", runId);
        return documents.open(document).orElseThrow().bytes();
    }

    /** The token that counts: the given one, or that of a node that was faster. */
    public String store(long runId, String token) {
        sql.update("UPDATE payment_run SET transport_token = ? WHERE id = ? AND transport_token = ''", token, runId);
        return sql.first("SELECT transport_token FROM payment_run WHERE id = ?", row -> row.getString(1), runId)
                .orElseThrow();
    }

    public void done(long runId) {
        int changed = sql.update(
                "UPDATE payment_run SET handed_over_at = ? WHERE id = ? AND handed_over_at IS NULL",
                UtcTime.of(clock.now()),
                runId);
        if (changed == 1) {
            runs.step(runId, "HANDED_OVER");
        }
    }
}
