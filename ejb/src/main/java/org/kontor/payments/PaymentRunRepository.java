package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.OptionalLong;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Runs of payments. Every change of state is a conditional update whose count decides. */
@ApplicationScoped
class PaymentRunRepository {
    private static final String RUN = """
            SELECT id, kind, seller_id, state, initiator, holder, iban, bic, creditor_id, lead_days, batch_over, created_on,
              created_at, created_by, file_version, document_id FROM payment_run WHERE id = ? AND kind = ?""";
    private static final String INSERT = """
            INSERT INTO payment_run (id, kind, seller_id, state, initiator, holder, iban, bic, creditor_id, lead_days,
              batch_over, created_on, created_at, created_by)
            VALUES (?, ?, ?, 'CREATED', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private Sql sql;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Caller caller;

    PaymentRun open(
            PaymentRunKind kind,
            long sellerId,
            PaymentRun.Initiator initiator,
            PaymentRun.Terms terms,
            LocalDate today) {
        long id = sql.number("SELECT NEXT VALUE FOR payment_run_seq");
        Instant now = clock.now();
        Party own = initiator.own();
        sql.update(
                INSERT,
                id,
                kind.name(),
                sellerId,
                initiator.name(),
                own.name(),
                own.iban(),
                own.bic(),
                initiator.creditorId(),
                terms.leadDays(),
                terms.batchOver(),
                today,
                UtcTime.of(now),
                caller.name());
        step(id, PaymentRunState.CREATED.name());
        return find(kind, id);
    }

    /**
     * @throws NoSuchPaymentRun if there is none of that kind
     */
    PaymentRun find(PaymentRunKind kind, long id) {
        return sql.first(RUN, PaymentRunRepository::run, id, kind.name()).orElseThrow(() -> new NoSuchPaymentRun(id));
    }

    /** As {@link #find}, kept from others until the transaction ends. */
    PaymentRun lock(PaymentRunKind kind, long id) {
        return sql.first(RUN + " FOR UPDATE", PaymentRunRepository::run, id, kind.name())
                .orElseThrow(() -> new NoSuchPaymentRun(id));
    }

    private static PaymentRun run(ResultSet row) throws SQLException {
        long document = row.getLong(16);
        OptionalLong documentId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(document);
        return new PaymentRun(
                row.getLong(1),
                PaymentRunKind.valueOf(row.getString(2)),
                row.getLong(3),
                PaymentRunState.valueOf(row.getString(4)),
                new PaymentRun.Initiator(
                        row.getString(5),
                        new Party(row.getString(6), row.getString(7), row.getString(8)),
                        row.getString(9)),
                new PaymentRun.Terms(row.getInt(10), row.getInt(11)),
                new PaymentRun.Creation(
                        row.getObject(12, LocalDate.class),
                        UtcTime.instant(row.getObject(13, LocalDateTime.class)),
                        row.getString(14)),
                row.getInt(15),
                documentId);
    }

    /**
     * From one state to the next, by the caller.
     *
     * @throws RunNotInState if it is in another, because somebody was faster
     */
    void move(PaymentRun run, PaymentRunState from, PaymentRunState to) {
        if (sql.update("UPDATE payment_run SET state = ? WHERE id = ? AND state = ?", to.name(), run.id(), from.name())
                == 0) {
            throw new RunNotInState(run.messageId());
        }
        step(run.id(), to.name());
    }

    void step(long runId, String step) {
        sql.update(
                "INSERT INTO payment_run_step (id, run_id, step, done_at, done_by)"
                        + " VALUES (NEXT VALUE FOR payment_run_step_seq, ?, ?, ?, ?)",
                runId,
                step,
                UtcTime.of(clock.now()),
                caller.name());
    }

    /** What was done to a run, in order. */
    List<RunStep> steps(long runId) {
        return sql.list(
                "SELECT step, done_at, done_by FROM payment_run_step WHERE run_id = ? ORDER BY id LIMIT 100",
                row -> new RunStep(
                        row.getString(1), UtcTime.instant(row.getObject(2, LocalDateTime.class)), row.getString(3)),
                runId);
    }

    void keepFile(long runId, int version, long documentId, String sha256) {
        sql.update(
                "UPDATE payment_run SET file_version = ?, document_id = ?, sha256 = ? WHERE id = ?",
                version,
                documentId,
                sha256,
                runId);
    }

    /**
     * Goes to the bank, by the caller.
     *
     * @param byFolder whether a job takes its file there
     * @throws RunNotInState if it is not released
     */
    void submit(PaymentRun run, boolean byFolder) {
        move(run, PaymentRunState.RELEASED, PaymentRunState.SUBMITTED);
        sql.update("UPDATE payment_run SET by_folder = ? WHERE id = ?", byFolder, run.id());
    }

    /** The run is done when nothing of it is under way any more. */
    void book(long runId) {
        int done = sql.update(
                "UPDATE payment_run r SET state = 'BOOKED' WHERE r.id = ? AND r.state = 'SUBMITTED'"
                        + " AND NOT EXISTS (SELECT 1 FROM debit d WHERE d.run_id = r.id AND d.state = 'SUBMITTED')"
                        + " AND NOT EXISTS (SELECT 1 FROM refund f WHERE f.run_id = r.id AND f.state = 'SUBMITTED')",
                runId);
        if (done == 1) {
            step(runId, PaymentRunState.BOOKED.name());
        }
    }
}
