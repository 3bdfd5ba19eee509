package org.kontor.declarations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** What was declared, what waits, and what became of it. */
@ApplicationScoped
class DeclarationRepository {
    private static final String SELECT = """
            SELECT d.id, d.access_key, d.kind, d.ending, d.reason, d.name, d.customer, d.email, d.contract_text,
              d.wished_on, d.language, d.received_at, d.received_on, t.task, o.contract_id, c.number, o.last_day,
              o.settled_on, o.settled_by, o.courtesy, o.note
            FROM declaration d LEFT JOIN declaration_task t ON t.declaration_id = d.id
              LEFT JOIN declaration_outcome o ON o.declaration_id = d.id LEFT JOIN contract c ON c.id = o.contract_id
            WHERE\s""";
    private static final String IS_OPEN =
            "NOT EXISTS (SELECT 1 FROM declaration_outcome x WHERE x.declaration_id = d.id)";
    private static final String WAITING = """
            SELECT w.declaration_id FROM declaration_waiting w WHERE w.look_from <= ? AND NOT EXISTS (SELECT 1 FROM job_failure f
              WHERE f.work = ? AND f.subject_id = w.declaration_id AND f.next_at > ?) ORDER BY w.declaration_id LIMIT ?""";
    private static final String PARKED = "9999-12-31";
    private static final int MOST_CANDIDATES = 100;
    private static final String LAST_DAY = """
            (SELECT MAX(k.effective) FROM contract_change k WHERE k.contract_id = c.id AND k.kind = 'CANCELLATION'
              AND NOT EXISTS (SELECT 1 FROM contract_change u
                WHERE u.contract_id = c.id AND u.kind = 'CANCELLATION_UNDONE' AND u.id > k.id))""";
    private static final String CANDIDATES = """
            SELECT x.id, x.number, x.name, x.email, x.last_day
            FROM (SELECT c.id, c.number, a.name, a.email, %s AS last_day, c.number IN (%s) AS numbered
              FROM contract c JOIN account a ON a.id = c.account_id
              WHERE a.email = ? OR a.name = ? OR a.number IN (%s) OR c.number IN (%s)) x
            WHERE x.last_day IS NULL OR x.last_day >= ? ORDER BY x.numbered DESC, x.id LIMIT ?""";

    @Inject
    private Sql sql;

    /** Nothing if the form was sent before. */
    Optional<Long> add(String key, Declared said, Declaration.Receipt receipt, Instant lookFrom) {
        long id = sql.number("SELECT NEXT VALUE FOR declaration_seq");
        int added = sql.update(
                "INSERT IGNORE INTO declaration (id, access_key, kind, ending, reason, name, customer, email,"
                        + " contract_text, wished_on, language, received_at, received_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                key,
                said.kind().name(),
                said.ending().name(),
                said.reason(),
                said.declarer().name(),
                said.declarer().customer(),
                said.declarer().email(),
                said.contract(),
                said.wished().orElse(null),
                said.language().getLanguage(),
                UtcTime.of(receipt.at()),
                receipt.on());
        if (added == 0) {
            return Optional.empty();
        }
        sql.update(
                "INSERT INTO declaration_waiting (declaration_id, look_from) VALUES (?, ?)", id, UtcTime.of(lookFrom));
        return Optional.of(id);
    }

    Optional<Declaration> ofKey(String key) {
        return sql.first(SELECT + "d.access_key = ?", DeclarationRepository::read, key);
    }

    Optional<Declaration> find(long id) {
        return sql.first(SELECT + "d.id = ?", DeclarationRepository::read, id);
    }

    /** The newest first. */
    Page<Declaration> all(PageRequest request) {
        return page("TRUE", "DESC", request);
    }

    /** Without an outcome, the oldest first. */
    Page<Declaration> open(PageRequest request) {
        return page(IS_OPEN, "ASC", request);
    }

    private Page<Declaration> page(String restriction, String order, PageRequest request) {
        List<Declaration> rows = sql.list(
                SELECT + restriction + " ORDER BY d.id " + order + " LIMIT ? OFFSET ?",
                DeclarationRepository::read,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM declaration d WHERE " + restriction));
    }

    /** Those to settle that a person has to. */
    long tasks() {
        return sql.number("SELECT COUNT(*) FROM declaration d JOIN declaration_task t ON t.declaration_id = d.id WHERE "
                + IS_OPEN);
    }

    /** Contracts that are not over and have to do with what was typed. */
    List<Candidate> candidates(Declared said, LocalDate today) {
        List<String> numbers = Matching.numbers(said);
        List<String> wanted = numbers.isEmpty() ? List.of("") : numbers;
        String marks = Sql.marks(wanted.size());
        List<Object> values = new ArrayList<>(wanted);
        values.add(said.declarer().email());
        values.add(said.declarer().name());
        values.addAll(wanted);
        values.addAll(wanted);
        values.add(today);
        values.add(MOST_CANDIDATES);
        return sql.list(
                CANDIDATES.formatted(LAST_DAY, marks, marks, marks),
                DeclarationRepository::candidate,
                values.toArray());
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                Optional.ofNullable(row.getObject(5, LocalDate.class)));
    }

    List<Long> waiting(String work, Instant now, int most) {
        return sql.list(WAITING, row -> row.getLong(1), UtcTime.of(now), work, UtcTime.of(now), most);
    }

    /** One that waits because very many came holds up nothing. */
    boolean isAnyWaiting(String work, Instant now) {
        return sql.exists(WAITING.replace("f.next_at > ?", "f.next_at >= ?"), UtcTime.of(now), work, PARKED, 1);
    }

    /** Who gets {@code true} looks at it; others wait here and get {@code false}. */
    boolean take(long id) {
        return sql.update("DELETE FROM declaration_waiting WHERE declaration_id = ?", id) == 1;
    }

    void addTask(long id, Declaration.Task task) {
        sql.update("INSERT INTO declaration_task (declaration_id, task) VALUES (?, ?)", id, task.name());
    }

    /** Fails with a duplicate if it has an outcome. */
    void settle(long id, Declaration.Outcome outcome) {
        sql.update(
                "INSERT INTO declaration_outcome (declaration_id, contract_id, last_day, settled_on, settled_by,"
                        + " courtesy, note) VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                outcome.contractId() == 0 ? null : outcome.contractId(),
                outcome.last().orElse(null),
                outcome.on(),
                outcome.by(),
                outcome.because().courtesy(),
                outcome.because().note());
    }

    /** A cancellation that counts as declared by a member: he may take it back until it takes effect. */
    void addByMember(long contract, int amendment) {
        sql.update("INSERT INTO member_cancellation (contract_id, amendment) VALUES (?, ?)", contract, amendment);
    }

    /** Sellers, the oldest first: whoever runs the spaces. */
    List<Recipient> recipients() {
        return sql.list(
                "SELECT id, name, street, post_code, city, contact_email FROM seller ORDER BY id",
                row -> new Recipient(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3) + ", " + row.getString(4) + " " + row.getString(5),
                        row.getString(6)));
    }

    private static Declaration read(ResultSet row) throws SQLException {
        Declared said = new Declared(
                DeclarationKind.valueOf(row.getString(3)),
                Ending.valueOf(row.getString(4)),
                row.getString(5),
                new Declared.Declarer(row.getString(6), row.getString(7), row.getString(8)),
                row.getString(9),
                Optional.ofNullable(row.getObject(10, LocalDate.class)),
                Locale.forLanguageTag(row.getString(11)));
        return new Declaration(
                row.getLong(1),
                row.getString(2),
                new Declaration.Receipt(
                        UtcTime.instant(row.getObject(12, LocalDateTime.class)), row.getObject(13, LocalDate.class)),
                said,
                Optional.ofNullable(row.getString(14)).map(Declaration.Task::valueOf),
                row.getObject(18) == null ? Optional.empty() : Optional.of(outcome(row)));
    }

    private static Declaration.Outcome outcome(ResultSet row) throws SQLException {
        return new Declaration.Outcome(
                row.getLong(15),
                Optional.ofNullable(row.getString(16)).orElse(""),
                Optional.ofNullable(row.getObject(17, LocalDate.class)),
                row.getObject(18, LocalDate.class),
                row.getString(19),
                new Declaration.Because(row.getBoolean(20), row.getString(21)));
    }
}
