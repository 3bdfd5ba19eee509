package org.kontor.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.notifications.MessageErasures;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** What an erasure did and what it left, in the database. */
@ApplicationScoped
class ErasureProofStore {
    private static final List<String> NO_LETTERS =
            MessageErasures.NO_LETTERS.stream().sorted().toList();

    // An offer of a login is about its request, which is forgotten before; its address tells whose it was.
    private static final String MAILS = """
            INSERT IGNORE INTO erasure_mail (message_id, request_id)
            SELECT m.id, ? FROM message m JOIN %1$s o ON o.type = m.subject_type AND o.id = m.subject_id
            WHERE o.account_id = ? AND m.recipient <> '' AND m.kind IN (%2$s)
            UNION SELECT m.id, ? FROM message m JOIN account a ON a.id = ?
            WHERE m.kind = 'login-offer' AND (m.recipient = a.email
              OR m.recipient IN (SELECT p.email FROM member p WHERE p.account_id = a.id AND p.email <> '')
              OR m.recipient IN (SELECT r.email FROM login_request r WHERE r.account_id = a.id))""".formatted(OwnedThings.TABLE, Sql.marks(NO_LETTERS.size()));

    private static final String ALL_MAILS = """
            SELECT m.id FROM message m JOIN %s o ON o.type = m.subject_type AND o.id = m.subject_id
            WHERE o.account_id = ? AND m.recipient <> '' LIMIT 500""".formatted(OwnedThings.TABLE);

    private static final String WAITING = """
            SELECT w.request_id, r.account_id FROM erasure_waiting w JOIN erasure_request r ON r.id = w.request_id
            WHERE NOT EXISTS (SELECT 1 FROM job_failure f
              WHERE f.work = ? AND f.subject_id = w.request_id AND f.next_at > ?)
            ORDER BY w.request_id LIMIT 1000""";

    // Those whose last day was over by the plan of that time; what came later is looked at then.
    private static final String DUE = """
            SELECT r.id, r.account_id FROM erasure_request r
              JOIN account a ON a.id = r.account_id AND a.erased_on IS NOT NULL
            WHERE r.outcome = 'ERASED' AND NOT EXISTS (SELECT 1 FROM erasure_waiting w WHERE w.request_id = r.id)
              AND NOT EXISTS (SELECT 1 FROM erasure_part p WHERE p.request_id = r.id AND p.part = ?)
              AND NOT EXISTS (SELECT 1 FROM erasure_kept k
                WHERE k.request_id = r.id AND (? = '' OR k.records = ?) AND k.until_on >= ?)
              AND NOT EXISTS (SELECT 1 FROM job_failure f WHERE f.work = ? AND f.subject_id = r.id AND f.next_at > ?)
            ORDER BY r.id LIMIT 1000""";

    @Inject
    private Sql sql;

    /** Which subjects have to wait now, because they failed. */
    record Paused(String work, Instant now) {}

    void begin(long requestId) {
        sql.update("INSERT INTO erasure_waiting (request_id) VALUES (?)", requestId);
    }

    /** Those that no other transaction goes on with are for the caller, until it ends. */
    boolean claim(long requestId) {
        return sql.exists("SELECT 1 FROM erasure_waiting WHERE request_id = ? FOR UPDATE SKIP LOCKED", requestId);
    }

    /** Whether a part is still to be done, by the caller alone until its transaction ends. */
    boolean claim(long requestId, ErasedPart part) {
        sql.first("SELECT id FROM erasure_request WHERE id = ? FOR UPDATE", row -> row.getLong(1), requestId);
        return parts(requestId).stream().noneMatch(done -> done.part() == part);
    }

    void end(long requestId) {
        sql.update("DELETE FROM erasure_waiting WHERE request_id = ?", requestId);
    }

    List<ErasureSteps.Erased> waiting(Paused paused) {
        return sql.list(
                WAITING,
                row -> new ErasureSteps.Erased(row.getLong(1), row.getLong(2)),
                paused.work(),
                UtcTime.of(paused.now()));
    }

    /** Erasures that have not done a part yet, though nothing of those records is kept any longer. */
    List<ErasureSteps.Erased> due(ErasedPart part, Optional<RecordClass> records, LocalDate today, Paused paused) {
        String name = records.map(RecordClass::name).orElse("");
        return sql.list(
                DUE,
                row -> new ErasureSteps.Erased(row.getLong(1), row.getLong(2)),
                part.name(),
                name,
                name,
                today,
                paused.work(),
                UtcTime.of(paused.now()));
    }

    void keep(long requestId, List<ErasurePlan.Kept> kept) {
        kept.forEach(one -> sql.update(
                "INSERT INTO erasure_kept (request_id, records, number, until_on) VALUES (?, ?, ?, ?)",
                requestId,
                one.records().name(),
                one.count(),
                one.until()));
    }

    void add(long requestId, ErasureProof.Part part) {
        sql.update(
                "INSERT INTO erasure_part (request_id, part, number, done_on) VALUES (?, ?, ?, ?)",
                requestId,
                part.part().name(),
                part.number(),
                part.doneOn().orElse(null));
    }

    void done(long requestId, ErasedPart part, LocalDate on) {
        sql.update(
                "UPDATE erasure_part SET done_on = ? WHERE request_id = ? AND part = ? AND done_on IS NULL",
                on,
                requestId,
                part.name());
    }

    List<ErasureProof.Part> parts(long requestId) {
        return sql
                .list(
                        "SELECT part, number, done_on FROM erasure_part WHERE request_id = ?",
                        row -> new ErasureProof.Part(
                                ErasedPart.valueOf(row.getString(1)),
                                row.getInt(2),
                                Optional.ofNullable(row.getObject(3, LocalDate.class))),
                        requestId)
                .stream()
                .sorted(Comparator.comparing(ErasureProof.Part::part))
                .toList();
    }

    List<ErasurePlan.Kept> kept(long requestId) {
        return sql
                .list(
                        "SELECT records, number, until_on FROM erasure_kept WHERE request_id = ?",
                        row -> new ErasurePlan.Kept(
                                RecordClass.valueOf(row.getString(1)),
                                row.getLong(2),
                                row.getObject(3, LocalDate.class)),
                        requestId)
                .stream()
                .sorted(Comparator.comparing(ErasurePlan.Kept::records))
                .toList();
    }

    /** Writes down which mails are to be forgotten, before it is forgotten whose they are. */
    int collectMails(long requestId, long accountId) {
        Object[] values = new Object[NO_LETTERS.size() + 4];
        values[0] = requestId;
        values[1] = accountId;
        for (int i = 0; i < NO_LETTERS.size(); i++) {
            values[i + 2] = NO_LETTERS.get(i);
        }
        values[NO_LETTERS.size() + 2] = requestId;
        values[NO_LETTERS.size() + 3] = accountId;
        return sql.update(MAILS, values);
    }

    List<Long> mails(long requestId, int most) {
        return sql.list(
                "SELECT message_id FROM erasure_mail WHERE request_id = ? ORDER BY message_id LIMIT ?",
                row -> row.getLong(1),
                requestId,
                most);
    }

    /** Mails that are forgotten need not be any more. */
    void strikeOff(long requestId) {
        sql.update(
                "DELETE e FROM erasure_mail e JOIN message m ON m.id = e.message_id"
                        + " WHERE e.request_id = ? AND m.recipient = ''",
                requestId);
    }

    List<Long> allMails(long accountId) {
        return sql.list(ALL_MAILS, row -> row.getLong(1), accountId);
    }

    boolean hasMails(long requestId) {
        return sql.exists("SELECT 1 FROM erasure_mail WHERE request_id = ? LIMIT 1", requestId);
    }
}
