package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** What is booked and what came, for lists. */
@ApplicationScoped
class BankBookRepository {
    private static final String STATEMENTS = """
             FROM bank_statement s JOIN bank_file f ON f.id = s.file_id
            LEFT JOIN bank_account a ON a.id = s.bank_account_id""";
    private static final String STATEMENT = """
            SELECT s.id, COALESCE(s.bank_account_id, 0), COALESCE(a.name, s.account_number), f.id, f.name, s.stored_at,
              s.kind, s.reference, s.from_day, s.to_day, s.opening, s.closing, s.entry_sum, s.entry_count, s.booked_count,
              s.state, s.problem, s.gap, s.decided_at, s.decided_by, s.decision""" + STATEMENTS;
    private static final Map<String, String> STATEMENT_SORTS =
            Map.of("toDay", "s.to_day", "account", "a.name", "state", "s.state", "stored", "s.stored_at");
    private static final String ENTRIES = """
             FROM bank_entry e JOIN current_bank_transaction t ON t.entry_id = e.id
            WHERE (? = 0 OR e.bank_account_id = ?) AND (? = 0 OR e.statement_id = ?)
              AND e.booked_on BETWEEN ? AND ?
              AND (t.purpose LIKE ? OR t.counterparty_name LIKE ? OR t.counterparty_iban LIKE ? OR t.end_to_end_id LIKE ?)""";
    private static final Map<String, String> ENTRY_SORTS = Map.of("bookedOn", "e.booked_on", "amount", "e.amount");

    @Inject
    private Sql sql;

    /** Which entries are asked for; 0 for all accounts or statements. */
    record Entries(long accountId, long statementId, LocalDate first, LocalDate last) {}

    Page<StatementRow> statements(StatementQuery query, PageRequest request) {
        String sort = STATEMENT_SORTS.getOrDefault(request.sort(), "");
        String order = sort.isEmpty() ? "s.stored_at DESC" : sort + (request.descending() ? " DESC" : "");
        List<StatementRow> rows = sql.list(
                STATEMENT + query.where() + " ORDER BY " + order + ", s.id DESC LIMIT ? OFFSET ?",
                BankBookRepository::statement,
                query.values(request.likePattern(), request.size(), request.first()));
        long total = sql.number("SELECT COUNT(*)" + STATEMENTS + query.where(), query.values(request.likePattern()));
        return new Page<>(rows, total);
    }

    Optional<StatementRow> statement(long id) {
        return sql.first(STATEMENT + " WHERE s.id = ?", BankBookRepository::statement, id);
    }

    List<StatementRow> ofFile(long fileId) {
        return sql.list(
                STATEMENT + " WHERE s.file_id = ? ORDER BY s.position LIMIT 500",
                BankBookRepository::statement,
                fileId);
    }

    Page<EntryRow> entries(Entries which, PageRequest request) {
        String sort = ENTRY_SORTS.getOrDefault(request.sort(), "");
        String order = sort.isEmpty() ? "e.booked_on DESC" : sort + (request.descending() ? " DESC" : "");
        String like = request.likePattern();
        Object[] values = {
            which.accountId(),
            which.accountId(),
            which.statementId(),
            which.statementId(),
            which.first(),
            which.last(),
            like,
            like,
            like,
            like
        };
        List<EntryRow> rows = sql.list(
                "SELECT e.id, e.bank_account_id, e.statement_id, e.booked_on, e.value_on, e.amount,"
                        + " MIN(t.counterparty_name), MIN(t.purpose), COUNT(*), e.bank_reference"
                        + ENTRIES + " GROUP BY e.id ORDER BY " + order + ", e.id LIMIT " + request.size() + " OFFSET "
                        + request.first(),
                BankBookRepository::entry,
                values);
        return new Page<>(rows, sql.number("SELECT COUNT(DISTINCT e.id)" + ENTRIES, values));
    }

    List<PaymentRow> payments(long entryId) {
        return sql.list(
                "SELECT id, amount, counterparty_name, counterparty_iban, purpose, end_to_end_id, mandate_reference,"
                        + " creditor_reference, is_return, return_code FROM current_bank_transaction WHERE entry_id = ?"
                        + " ORDER BY position LIMIT 500",
                BankBookRepository::payment,
                entryId);
    }

    Optional<LocalDate> lastDay(long accountId) {
        return sql.first(
                        "SELECT MAX(to_day) FROM bank_statement WHERE bank_account_id = ? AND state IN ('BOOKED', 'KNOWN')",
                        row -> Optional.ofNullable(row.getObject(1, LocalDate.class)),
                        accountId)
                .flatMap(day -> day);
    }

    int parked(long accountId) {
        return (int) sql.number(
                "SELECT COUNT(*) FROM bank_statement WHERE bank_account_id = ? AND state = 'PARKED'", accountId);
    }

    private static StatementRow statement(ResultSet row) throws SQLException {
        return new StatementRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                new StatementRow.File(
                        row.getLong(4), row.getString(5), UtcTime.instant(row.getObject(6, LocalDateTime.class))),
                StatementKind.valueOf(row.getString(7)),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                Optional.ofNullable(row.getBigDecimal(11)).map(Money::of),
                Optional.ofNullable(row.getBigDecimal(12)).map(Money::of),
                Money.of(row.getBigDecimal(13)),
                row.getInt(14),
                row.getInt(15),
                StatementState.valueOf(row.getString(16)),
                StatementProblem.read(row.getString(17)),
                Money.of(row.getBigDecimal(18)),
                decision(row));
    }

    private static Optional<StatementRow.Decision> decision(ResultSet row) throws SQLException {
        LocalDateTime at = row.getObject(19, LocalDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new StatementRow.Decision(UtcTime.instant(at), row.getString(20), row.getString(21)));
    }

    private static EntryRow entry(ResultSet row) throws SQLException {
        return new EntryRow(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                Money.of(row.getBigDecimal(6)),
                row.getString(7),
                row.getString(8),
                row.getInt(9),
                row.getString(10));
    }

    private static PaymentRow payment(ResultSet row) throws SQLException {
        return new PaymentRow(
                row.getLong(1),
                Money.of(row.getBigDecimal(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getString(8),
                row.getBoolean(9),
                row.getString(10));
    }
}
