package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.receivables.Share;

/** Refunds and what they pay out. */
@ApplicationScoped
class RefundRepository {
    private static final String FACTS =
            "SELECT f.id, f.run_id, f.account_id, f.seller_id, f.end_to_end, f.amount, f.state FROM refund f WHERE ";
    // Locked, because two who read the same credit would both pay it out.
    private static final String CREDITS = """
            SELECT o.entry_id, -o.open_amount FROM open_entry o WHERE o.account_id = ? AND o.seller_id = ?
              AND o.open_amount < 0 AND NOT EXISTS (SELECT 1 FROM pending_refund_item p WHERE p.entry_id = o.entry_id)
            ORDER BY o.booked_on, o.entry_id%s""";
    private static final String ROWS = """
            FROM refund f JOIN payment_run r ON r.id = f.run_id JOIN account a ON a.id = f.account_id
            WHERE (a.name LIKE ? OR a.number LIKE ? OR f.end_to_end LIKE ?)""";
    private static final String RUNS = """
            SELECT r.id, r.seller_id, r.initiator, r.state, r.created_on, r.created_by, r.sha256, COUNT(f.id),
              COALESCE(SUM(f.amount), 0)
            FROM payment_run r LEFT JOIN refund f ON f.run_id = r.id AND (f.state <> 'WITHDRAWN' OR r.state = 'WITHDRAWN')
            WHERE r.kind = 'REFUND'""";

    @Inject
    private Sql sql;

    List<Share> credits(long accountId, long sellerId) {
        return credits(accountId, sellerId, "");
    }

    List<Share> lockCredits(long accountId, long sellerId) {
        return credits(accountId, sellerId, " FOR UPDATE");
    }

    private List<Share> credits(long accountId, long sellerId, String lock) {
        return sql.list(
                CREDITS.formatted(lock),
                row -> new Share(row.getLong(1), Money.of(row.getBigDecimal(2))),
                accountId,
                sellerId);
    }

    /** The run of a seller that still takes refunds. */
    Optional<Long> openRun(long sellerId) {
        return sql.first(
                "SELECT id FROM payment_run WHERE kind = 'REFUND' AND seller_id = ? AND state = 'CREATED'"
                        + " ORDER BY id LIMIT 1",
                row -> row.getLong(1),
                sellerId);
    }

    long add(PaymentRun run, NewRefund refund, List<Share> shares, String purpose, LocalDate today, String by) {
        long id = sql.number("SELECT NEXT VALUE FOR refund_seq");
        sql.update(
                "INSERT INTO refund (id, run_id, end_to_end, account_id, seller_id, holder, iban, amount, purpose, state,"
                        + " proposed_on, proposed_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PENDING', ?, ?)",
                id,
                run.id(),
                run.messageId() + "-" + id,
                refund.accountId(),
                refund.sellerId(),
                refund.holder(),
                refund.iban(),
                refund.amount().toBigDecimal(),
                purpose,
                today,
                by);
        for (Share share : shares) {
            sql.update(
                    "INSERT INTO refund_item (refund_id, entry_id, amount) VALUES (?, ?, ?)",
                    id,
                    share.entryId(),
                    share.amount().toBigDecimal());
            sql.update("INSERT INTO pending_refund_item (entry_id, refund_id) VALUES (?, ?)", share.entryId(), id);
        }
        return id;
    }

    List<Share> shares(long refundId) {
        return sql.list(
                "SELECT entry_id, amount FROM refund_item WHERE refund_id = ? ORDER BY entry_id",
                row -> new Share(row.getLong(1), Money.of(row.getBigDecimal(2))),
                refundId);
    }

    /** Refunds of a run whose credit was spent otherwise meanwhile. */
    List<Long> spent(long runId) {
        return sql.list(
                "SELECT DISTINCT f.id FROM refund f JOIN refund_item i ON i.refund_id = f.id"
                        + " LEFT JOIN open_entry o ON o.entry_id = i.entry_id"
                        + " WHERE f.run_id = ? AND f.state = 'PENDING' AND COALESCE(-o.open_amount, 0) < i.amount FOR UPDATE",
                row -> row.getLong(1),
                runId);
    }

    List<TransferOrder> orders(long runId) {
        return sql.list(
                "SELECT end_to_end, amount, holder, iban, purpose FROM refund WHERE run_id = ? AND state = 'PENDING'"
                        + " ORDER BY id",
                row -> new TransferOrder(
                        row.getString(1),
                        Money.of(row.getBigDecimal(2)),
                        new Party(row.getString(3), row.getString(4), ""),
                        row.getString(5)),
                runId);
    }

    boolean isProposedBy(long runId, String name) {
        return sql.exists(
                "SELECT 1 FROM refund WHERE run_id = ? AND proposed_by = ? AND state = 'PENDING' LIMIT 1", runId, name);
    }

    void withdraw(long refundId) {
        sql.update("UPDATE refund SET state = 'WITHDRAWN' WHERE id = ? AND state = 'PENDING'", refundId);
        free(refundId);
    }

    void free(long refundId) {
        sql.update("DELETE FROM pending_refund_item WHERE refund_id = ?", refundId);
    }

    void moveAll(long runId, DebitState from, DebitState to) {
        sql.update("UPDATE refund SET state = ? WHERE run_id = ? AND state = ?", to.name(), runId, from.name());
    }

    void freeAll(long runId) {
        sql.update("DELETE p FROM pending_refund_item p JOIN refund f ON f.id = p.refund_id WHERE f.run_id = ?", runId);
    }

    Optional<SubmittedRefund> byEndToEnd(String id) {
        return sql.first(
                FACTS + "f.end_to_end = ? AND f.state NOT IN ('PENDING', 'WITHDRAWN')", RefundRepository::facts, id);
    }

    Optional<SubmittedRefund> lock(long id) {
        return sql.first(FACTS + "f.id = ? FOR UPDATE", RefundRepository::facts, id);
    }

    private static SubmittedRefund facts(ResultSet row) throws SQLException {
        return new SubmittedRefund(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                Money.of(row.getBigDecimal(6)),
                DebitState.valueOf(row.getString(7)));
    }

    Optional<Long> entryOf(long refundId) {
        return sql.first(
                "SELECT refund_entry_id FROM refund WHERE id = ? AND refund_entry_id IS NOT NULL",
                row -> row.getLong(1),
                refundId);
    }

    void book(long refundId, long entryId, long bankTransactionId) {
        sql.update(
                "UPDATE refund SET state = 'BOOKED', refund_entry_id = ?, bank_transaction_id = ? WHERE id = ?",
                entryId,
                bankTransactionId,
                refundId);
    }

    void come(long refundId, DebitState to) {
        sql.update("UPDATE refund SET state = ? WHERE id = ?", to.name(), refundId);
    }

    Page<RefundRow> page(PageRequest request) {
        String like = request.likePattern();
        return new Page<>(
                sql.list(
                        "SELECT f.id, r.id, r.state, f.end_to_end, a.id, a.number, a.name, f.amount, f.iban, f.state,"
                                + " f.proposed_on, f.proposed_by " + ROWS + " ORDER BY f.id DESC LIMIT ? OFFSET ?",
                        RefundRepository::row,
                        like,
                        like,
                        like,
                        request.size(),
                        request.first()),
                sql.number("SELECT COUNT(*) " + ROWS, like, like, like));
    }

    List<RefundRow> ofRun(long runId) {
        return sql.list(
                "SELECT f.id, r.id, r.state, f.end_to_end, a.id, a.number, a.name, f.amount, f.iban, f.state,"
                        + " f.proposed_on, f.proposed_by " + ROWS + " AND r.id = ? ORDER BY f.id LIMIT 500",
                RefundRepository::row,
                "%",
                "%",
                "%",
                runId);
    }

    private static RefundRow row(ResultSet row) throws SQLException {
        return new RefundRow(
                row.getLong(1),
                new RefundRow.Run(row.getLong(2), PaymentRunState.valueOf(row.getString(3))),
                row.getString(4),
                new DebitRow.Debtor(row.getLong(5), row.getString(6), row.getString(7)),
                Money.of(row.getBigDecimal(8)),
                DebitNotices.masked(row.getString(9)),
                DebitState.valueOf(row.getString(10)),
                row.getObject(11, LocalDate.class),
                row.getString(12));
    }

    List<RefundRunRow> runs(int most) {
        return sql.list(RUNS + " GROUP BY r.id ORDER BY r.id DESC LIMIT ?", RefundRepository::run, most);
    }

    Optional<RefundRunRow> run(long id) {
        return sql.first(RUNS + " AND r.id = ? GROUP BY r.id", RefundRepository::run, id);
    }

    private static RefundRunRow run(ResultSet row) throws SQLException {
        return new RefundRunRow(
                row.getLong(1),
                new CollectionRunRow.Seller(row.getLong(2), row.getString(3)),
                PaymentRunState.valueOf(row.getString(4)),
                new CollectionRunRow.Creation(row.getObject(5, LocalDate.class), row.getString(6)),
                row.getString(7),
                row.getLong(8),
                Money.of(row.getBigDecimal(9)));
    }
}
