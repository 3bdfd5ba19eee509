package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** Collection runs as lists show them. */
@ApplicationScoped
class CollectionRunRepository {
    private static final String ROW = """
            SELECT r.id, r.seller_id, r.initiator, r.state, r.created_on, r.created_by, r.sha256,
              r.by_folder, r.handed_over_at IS NOT NULL, MIN(d.collect_on), MAX(d.collect_on), COUNT(d.id),
              COALESCE(SUM(d.amount), 0), COALESCE(SUM(d.state = 'BOOKED'), 0),
              COALESCE(SUM(d.state IN ('RETURNED', 'REJECTED')), 0),
              (SELECT COUNT(*) FROM debit_left_out l WHERE l.run_id = r.id)
            FROM payment_run r LEFT JOIN debit d ON d.run_id = r.id AND (d.state <> 'WITHDRAWN' OR r.state = 'WITHDRAWN')
            WHERE r.kind = 'COLLECTION'""";
    private static final String GROUP = " GROUP BY r.id ORDER BY r.id DESC LIMIT ? OFFSET ?";
    private static final String DEBITS = """
            FROM debit d JOIN account a ON a.id = d.account_id LEFT JOIN debit_return t ON t.debit_id = d.id
            WHERE d.run_id = ? AND (a.name LIKE ? OR a.number LIKE ? OR d.end_to_end LIKE ?)""";
    private static final String LEFT_OUT = """
            FROM debit_left_out l JOIN ledger_entry e ON e.id = l.entry_id JOIN account a ON a.id = e.account_id
            WHERE l.run_id = ?""";

    @Inject
    private Sql sql;

    Page<CollectionRunRow> page(Optional<PaymentRunState> state, PageRequest request) {
        List<Object> values = new ArrayList<>();
        String restriction = state.map(wanted -> " AND r.state = ?").orElse("");
        state.ifPresent(wanted -> values.add(wanted.name()));
        long total = sql.number(
                "SELECT COUNT(*) FROM payment_run r WHERE r.kind = 'COLLECTION'" + restriction, values.toArray());
        values.add(request.size());
        values.add(request.first());
        return new Page<>(sql.list(ROW + restriction + GROUP, CollectionRunRepository::run, values.toArray()), total);
    }

    Optional<CollectionRunRow> find(long id) {
        return sql.first(ROW + " AND r.id = ?" + GROUP, CollectionRunRepository::run, id, 1, 0);
    }

    private static CollectionRunRow run(ResultSet row) throws SQLException {
        return new CollectionRunRow(
                row.getLong(1),
                new CollectionRunRow.Seller(row.getLong(2), row.getString(3)),
                PaymentRunState.valueOf(row.getString(4)),
                new CollectionRunRow.Creation(row.getObject(5, LocalDate.class), row.getString(6)),
                new CollectionRunRow.File(row.getString(7), row.getBoolean(8), row.getBoolean(9)),
                Optional.ofNullable(row.getObject(10, LocalDate.class)),
                Optional.ofNullable(row.getObject(11, LocalDate.class)),
                new CollectionRunRow.Figures(
                        row.getLong(12),
                        Money.of(row.getBigDecimal(13)),
                        row.getLong(14),
                        row.getLong(15),
                        row.getLong(16)));
    }

    Page<DebitRow> debits(long runId, PageRequest request) {
        String like = request.likePattern();
        List<DebitRow> rows = sql.list(
                "SELECT d.id, d.end_to_end, a.id, a.number, a.name, d.mandate_reference, d.amount, d.collect_on, d.state,"
                        + " COALESCE(t.code, ''), d.purpose " + DEBITS + " ORDER BY d.id LIMIT ? OFFSET ?",
                CollectionRunRepository::debit,
                runId,
                like,
                like,
                like,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) " + DEBITS, runId, like, like, like));
    }

    private static DebitRow debit(ResultSet row) throws SQLException {
        return new DebitRow(
                row.getLong(1),
                row.getString(2),
                new DebitRow.Debtor(row.getLong(3), row.getString(4), row.getString(5)),
                row.getString(6),
                Money.of(row.getBigDecimal(7)),
                row.getObject(8, LocalDate.class),
                DebitState.valueOf(row.getString(9)),
                row.getString(10),
                row.getString(11));
    }

    Page<LeftOutRow> leftOut(long runId, PageRequest request) {
        List<LeftOutRow> rows = sql.list(
                "SELECT l.entry_id, a.id, a.number, a.name, e.document_number, l.amount, l.reason " + LEFT_OUT
                        + " ORDER BY a.number, l.entry_id LIMIT ? OFFSET ?",
                row -> new LeftOutRow(
                        row.getLong(1),
                        new DebitRow.Debtor(row.getLong(2), row.getString(3), row.getString(4)),
                        row.getString(5),
                        Money.of(row.getBigDecimal(6)),
                        LeftOutReason.valueOf(row.getString(7))),
                runId,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) " + LEFT_OUT, runId));
    }
}
