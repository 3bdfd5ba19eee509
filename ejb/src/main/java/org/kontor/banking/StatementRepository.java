package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Stores statements and what became of them. */
@ApplicationScoped
class StatementRepository {
    private static final int LONGEST_PROBLEM = 2000;
    private static final String RESULT = """
            SELECT id, kind, account_number, reference, from_day, to_day, state, booked_count, entry_count, problem
            FROM bank_statement""";

    @Inject
    private Sql sql;

    /** Where a statement stands in its file. */
    record Place(long fileId, int position) {}

    /** What was found out about a statement. */
    record Verdict(StatementState state, int booked, Money gap, List<StatementProblem> problems) {}

    Optional<StatementResult> at(Place place) {
        return sql.first(
                RESULT + " WHERE file_id = ? AND position = ?",
                StatementRepository::result,
                place.fileId(),
                place.position());
    }

    List<StatementResult> of(long fileId) {
        return sql.list(RESULT + " WHERE file_id = ? ORDER BY position LIMIT 500", StatementRepository::result, fileId);
    }

    /**
     * Whether the very statement was taken before, from another file: a copy, renamed or written anew. Statements without
     * a name of their own are known by their entries only.
     */
    boolean isSeen(long accountId, ReadStatement statement, Place place) {
        StatementHead head = statement.head();
        return !head.reference().isEmpty()
                && sql.exists(
                        "SELECT 1 FROM bank_statement WHERE bank_account_id = ? AND kind = ? AND reference = ?"
                                + " AND sequence = ? AND to_day = ? AND entry_count = ? AND entry_sum = ?"
                                + " AND closing <=> ? AND state IN ('BOOKED', 'PARKED')"
                                + " AND NOT (file_id = ? AND position = ?) LIMIT 1",
                        accountId,
                        statement.kind().name(),
                        head.reference(),
                        head.sequence(),
                        head.toDay(),
                        statement.entries().size(),
                        statement.sum().toBigDecimal(),
                        decimal(head.closing()),
                        place.fileId(),
                        place.position());
    }

    /** A new row, or another verdict about one that was refused. */
    long store(Place place, Optional<Long> accountId, ReadStatement statement, Verdict verdict, Instant now) {
        sql.update(
                "DELETE FROM bank_statement WHERE file_id = ? AND position = ? AND state = 'REFUSED'",
                place.fileId(),
                place.position());
        long id = sql.number("SELECT NEXT VALUE FOR bank_statement_seq");
        StatementHead head = statement.head();
        sql.update(
                "INSERT INTO bank_statement (id, bank_account_id, file_id, position, kind, account_number, reference,"
                        + " sequence, from_day, to_day, opening, closing, entry_count, entry_sum, booked_count, state,"
                        + " stored_at, problem, gap) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                accountId.orElse(null),
                place.fileId(),
                place.position(),
                statement.kind().name(),
                CamtText.of(statement.account(), 42),
                head.reference(),
                head.sequence(),
                head.fromDay(),
                head.toDay(),
                decimal(head.opening()),
                decimal(head.closing()),
                statement.entries().size(),
                statement.sum().toBigDecimal(),
                verdict.booked(),
                verdict.state().name(),
                UtcTime.of(now),
                StatementProblem.write(verdict.problems(), LONGEST_PROBLEM),
                verdict.gap().toBigDecimal());
        return id;
    }

    /** Of a parked statement that is looked at again, or that a person decided about. */
    void change(long id, Verdict verdict) {
        sql.update(
                "UPDATE bank_statement SET state = ?, booked_count = ?, gap = ?, problem = ? WHERE id = ?",
                verdict.state().name(),
                verdict.booked(),
                verdict.gap().toBigDecimal(),
                StatementProblem.write(verdict.problems(), LONGEST_PROBLEM),
                id);
    }

    void decided(long id, Instant now, String by, String reason) {
        sql.update(
                "UPDATE bank_statement SET decided_at = ?, decided_by = ?, decision = ? WHERE id = ?",
                UtcTime.of(now),
                by,
                reason,
                id);
    }

    /** Entries that come after a gap was accepted belong into it: what is missing there gets less. */
    void fillGap(long accountId, LocalDate closed, long statementId, Money booked) {
        sql.update(
                "UPDATE bank_statement SET gap = gap - ? WHERE bank_account_id = ? AND to_day >= ? AND gap <> 0"
                        + " AND id <> ? ORDER BY to_day, id LIMIT 1",
                booked.toBigDecimal(),
                accountId,
                closed,
                statementId);
    }

    /** Parked statements of an account that may go on now, the oldest day first. */
    List<Long> parkedOf(long accountId) {
        return sql.list(
                "SELECT id FROM bank_statement WHERE bank_account_id = ? AND state = 'PARKED' AND problem LIKE ?"
                        + " ORDER BY to_day, id LIMIT 50",
                row -> row.getLong(1),
                accountId,
                StatementCheck.GAP + "%");
    }

    Optional<Place> place(long statementId) {
        return sql.first(
                "SELECT file_id, position FROM bank_statement WHERE id = ?",
                row -> new Place(row.getLong(1), row.getInt(2)),
                statementId);
    }

    /** The state while nobody else changes it. */
    Optional<StatementState> lock(long statementId) {
        return sql.first(
                "SELECT state FROM bank_statement WHERE id = ? FOR UPDATE",
                row -> StatementState.valueOf(row.getString(1)),
                statementId);
    }

    private static BigDecimal decimal(Optional<Balance> balance) {
        return balance.map(told -> told.amount().amount().toBigDecimal()).orElse(null);
    }

    static StatementResult result(ResultSet row) throws SQLException {
        return new StatementResult(
                row.getLong(1),
                StatementKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                StatementState.valueOf(row.getString(7)),
                row.getInt(8),
                row.getInt(9),
                StatementProblem.read(row.getString(10)));
    }
}
