package org.kontor.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.accounts.CustomerType;
import org.kontor.documents.Sha256;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class ImportRepository {
    /** Name of the work that takes imports over. */
    static final String WORK = "import";

    private static final String STARTED = "i.state = 'STARTED' AND NOT EXISTS"
            + " (SELECT 1 FROM job_failure f WHERE f.work = ? AND f.subject_id = i.id AND";
    private static final String BETWEEN = "\t";
    private static final int LONGEST_ARGUMENTS = 500;
    private static final int LONGEST_COLUMN = 100;
    private static final String SELECT = """
            SELECT i.id, i.state, i.given_at, i.given_by, i.finished_at, i.problem_count, i.counts, p.done, i.row_count
            FROM import i JOIN import_progress p ON p.import_id = i.id""";

    @Inject
    private Sql sql;

    long add(List<ImportedFile> files, Plan plan, Problems problems, String by, Instant now) {
        long id = sql.number("SELECT NEXT VALUE FOR import_seq");
        ImportState state = problems.isEmpty() ? ImportState.CHECKED : ImportState.REFUSED;
        int rows = plan.counts().values().stream().mapToInt(Integer::intValue).sum();
        sql.update(
                "INSERT INTO import (id, state, given_at, given_by, problem_count, counts, row_count)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                state.name(),
                UtcTime.of(now),
                by,
                problems.count(),
                counts(plan),
                rows);
        sql.update("INSERT INTO import_progress (import_id, done) VALUES (?, 0)", id);
        int position = 0;
        for (ImportedFile file : files) {
            position++;
            sql.update(
                    "INSERT INTO import_file (import_id, position, name, sha256, bytes) VALUES (?, ?, ?, ?, ?)",
                    id,
                    position,
                    file.name(),
                    Sha256.of(file.bytes()),
                    file.bytes());
        }
        addProblems(id, problems);
        return id;
    }

    private void addProblems(long id, Problems problems) {
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(
                    connection,
                    "INSERT INTO import_problem (import_id, position, file, line, column_name, message_key, arguments)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
                int position = 0;
                for (ImportProblem problem : problems.told()) {
                    position++;
                    rows.row(
                            id,
                            position,
                            problem.file(),
                            problem.line(),
                            shortened(problem.column(), LONGEST_COLUMN),
                            problem.key(),
                            shortened(arguments(problem), LONGEST_ARGUMENTS));
                }
                rows.send();
                return position;
            }
        });
    }

    private static String arguments(ImportProblem problem) {
        return problem.arguments().stream()
                .map(argument -> argument.replaceAll("\\s", " "))
                .collect(Collectors.joining(BETWEEN));
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }

    Optional<Import> find(long id) {
        return sql.first(SELECT + " WHERE i.id = ?", ImportRepository::row, id);
    }

    Page<Import> page(PageRequest request) {
        return new Page<>(
                sql.list(
                        SELECT + " ORDER BY i.id DESC LIMIT ? OFFSET ?",
                        ImportRepository::row,
                        request.size(),
                        request.first()),
                sql.number("SELECT COUNT(*) FROM import"));
    }

    Page<ImportProblem> problems(long id, PageRequest request) {
        return new Page<>(
                sql.list(
                        "SELECT file, line, column_name, message_key, arguments FROM import_problem"
                                + " WHERE import_id = ? ORDER BY position LIMIT ? OFFSET ?",
                        row -> new ImportProblem(
                                row.getString(1),
                                row.getInt(2),
                                row.getString(3),
                                row.getString(4),
                                Arrays.asList(row.getString(5).split(BETWEEN, -1))),
                        id,
                        request.size(),
                        request.first()),
                sql.number("SELECT COUNT(*) FROM import_problem WHERE import_id = ?", id));
    }

    List<ImportedFile> files(long id) {
        return sql.list(
                "SELECT name, bytes FROM import_file WHERE import_id = ? ORDER BY position",
                row -> new ImportedFile(row.getString(1), row.getBytes(2)),
                id);
    }

    /**
     * @return whether it waited
     */
    boolean decide(long id, ImportState decision) {
        return sql.update("UPDATE import SET state = ? WHERE id = ? AND state = 'CHECKED'", decision.name(), id) == 1;
    }

    /** Whether one was started and is not parked. */
    boolean isLeft() {
        return sql.exists("SELECT 1 FROM import i WHERE " + STARTED + " f.next_at >= '9999-12-31')", WORK);
    }

    /** The oldest that was started and need not wait, kept from other nodes; empty if there is none. */
    Optional<Long> claim(Instant now) {
        return sql.first(
                "SELECT i.id FROM import i WHERE " + STARTED
                        + " f.next_at > ?) ORDER BY i.id LIMIT 1 FOR UPDATE SKIP LOCKED",
                row -> row.getLong(1),
                WORK,
                UtcTime.of(now));
    }

    void finish(long id, ImportState state, Problems problems, Instant now) {
        sql.update(
                "UPDATE import SET state = ?, problem_count = ?, finished_at = ? WHERE id = ?",
                state.name(),
                problems.count(),
                UtcTime.of(now),
                id);
        addProblems(id, problems);
    }

    void progress(long id, int done) {
        sql.update("UPDATE import_progress SET done = ? WHERE import_id = ?", done, id);
    }

    /** By number. */
    Map<String, Long> accountIds() {
        Map<String, Long> ids = new HashMap<>();
        sql.list("SELECT number, id FROM account", row -> ids.put(row.getString(1), row.getLong(2)));
        return ids;
    }

    /** Numbers and references that are taken. */
    void fill(Known known) {
        sql.list(
                "SELECT number, id, customer_type FROM account",
                row -> known.add(
                        row.getString(1),
                        new Known.KnownAccount(row.getLong(2), CustomerType.valueOf(row.getString(3)))));
        sql.list("SELECT number FROM contract", row -> known.addContract(row.getString(1)));
        sql.list(
                "SELECT creditor_id, reference FROM mandate_reference",
                row -> known.addMandate(row.getString(1), row.getString(2)));
        sql.list(
                "SELECT seller_id, document_number FROM ledger_entry WHERE kind = 'OPENING'",
                row -> known.addDocument(row.getLong(1), row.getString(2)));
    }

    private static String counts(Plan plan) {
        return plan.counts().entrySet().stream()
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Import row(ResultSet row) throws SQLException {
        Map<ImportKind, Integer> counts = new EnumMap<>(ImportKind.class);
        for (String count : row.getString(7).split(" ")) {
            String[] parts = count.split("=");
            if (parts.length == 2) {
                counts.put(ImportKind.valueOf(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        return new Import(
                row.getLong(1),
                ImportState.valueOf(row.getString(2)),
                UtcTime.instant(row.getObject(3, LocalDateTime.class)),
                row.getString(4),
                Optional.ofNullable(row.getObject(5, LocalDateTime.class)).map(UtcTime::instant),
                row.getInt(6),
                counts,
                new Import.Progress(row.getInt(8), row.getInt(9)));
    }
}
