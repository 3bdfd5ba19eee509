package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** What came back, and what was done about it. */
@ApplicationScoped
class ReturnRepository {
    private static final String INSERT = """
            INSERT INTO debit_return (id, debit_id, rejected, code, info, returned_on, amount, fee, fee_entry_id,
              mandate_effect, retry, retry_on, advice, task, bank_transaction_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String COLUMNS = """
            SELECT t.id, d.id, d.run_id, d.end_to_end, a.id, a.number, a.name, t.rejected, t.code, t.info, t.returned_on,
              t.amount, t.fee, t.fee_entry_id IS NOT NULL, t.mandate_effect, t.retry, t.retry_on, t.advice, t.task,
              t.task_done_at IS NOT NULL\s""";
    private static final String FROM =
            "FROM debit_return t JOIN debit d ON d.id = t.debit_id JOIN account a ON a.id = d.account_id";
    private static final String FILTER =
            " WHERE (a.name LIKE ? OR a.number LIKE ? OR d.end_to_end LIKE ? OR t.code LIKE ?)";
    private static final String WITH_TASK = " AND t.task <> 'NONE' AND t.task_done_at IS NULL";

    @Inject
    private Sql sql;

    /**
     * What happened and what follows.
     *
     * @param bankTransactionId empty if a bank refused it
     */
    record Entry(
            long debitId,
            String code,
            String info,
            LocalDate on,
            Money amount,
            Money fee,
            OptionalLong bankTransactionId) {}

    /** Which entry claims the fee, and when it is tried again. */
    record Outcome(OptionalLong feeEntryId, Optional<LocalDate> retryOn) {}

    long add(Entry entry, ReturnAction action, Outcome outcome) {
        long id = sql.number("SELECT NEXT VALUE FOR debit_return_seq");
        sql.update(
                INSERT,
                id,
                entry.debitId(),
                entry.bankTransactionId().isEmpty(),
                entry.code(),
                entry.info(),
                entry.on(),
                entry.amount().toBigDecimal(),
                entry.fee().toBigDecimal(),
                nullable(outcome.feeEntryId()),
                action.mandate().name(),
                action.retry().name(),
                outcome.retryOn().orElse(null),
                action.advice().name(),
                action.task().name(),
                nullable(entry.bankTransactionId()));
        return id;
    }

    private static Long nullable(OptionalLong id) {
        return id.isPresent() ? id.getAsLong() : null;
    }

    Page<ReturnRow> page(boolean onlyTasks, PageRequest request) {
        String like = request.likePattern();
        String from = FROM + FILTER + (onlyTasks ? WITH_TASK : "");
        return new Page<>(
                sql.list(
                        COLUMNS + from + " ORDER BY t.returned_on DESC, t.id DESC LIMIT ? OFFSET ?",
                        ReturnRepository::row,
                        like,
                        like,
                        like,
                        like,
                        request.size(),
                        request.first()),
                sql.number("SELECT COUNT(*) " + from, like, like, like, like));
    }

    Optional<ReturnRow> find(long id) {
        return sql.first(COLUMNS + FROM + " WHERE t.id = ?", ReturnRepository::row, id);
    }

    private static ReturnRow row(ResultSet row) throws SQLException {
        return new ReturnRow(
                row.getLong(1),
                new ReturnRow.Returned(row.getLong(2), row.getLong(3), row.getString(4), row.getBoolean(8)),
                new DebitRow.Debtor(row.getLong(5), row.getString(6), row.getString(7)),
                new ReturnRow.Reason(row.getString(9), row.getString(10)),
                row.getObject(11, LocalDate.class),
                Money.of(row.getBigDecimal(12)),
                new ReturnRow.Fee(Money.of(row.getBigDecimal(13)), row.getBoolean(14)),
                new ReturnRow.Effect(
                        MandateEffect.valueOf(row.getString(15)),
                        Retry.valueOf(row.getString(16)),
                        Optional.ofNullable(row.getObject(17, LocalDate.class)),
                        MemberAdvice.valueOf(row.getString(18))),
                new ReturnRow.Task(OperatorTask.valueOf(row.getString(19)), row.getBoolean(20)));
    }

    long openTasks() {
        return sql.number("SELECT COUNT(*) FROM debit_return t WHERE 1 = 1" + WITH_TASK);
    }

    /** False if somebody else did it. */
    boolean settle(long returnId, Instant now, String by) {
        return sql.update(
                        "UPDATE debit_return SET task_done_at = ?, task_done_by = ? WHERE id = ?"
                                + " AND task <> 'NONE' AND task_done_at IS NULL",
                        UtcTime.of(now),
                        by,
                        returnId)
                == 1;
    }
}
