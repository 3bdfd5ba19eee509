package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.kontor.accounts.UsedMandate;
import org.kontor.money.Money;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Sql;
import org.kontor.receivables.Share;

/** Debits that the bank has. */
@ApplicationScoped
class DebitRepository {
    private static final String SUBMITTED = "d.state IN ('SUBMITTED', 'BOOKED', 'RETURNED', 'REJECTED')";
    private static final String FACTS = """
            SELECT d.id, d.run_id, d.account_id, d.seller_id, d.end_to_end, d.mandate_reference, d.amount, d.collect_on,
              d.state, d.mandate_id, d.iban, d.retry, d.receipt_entry_id, d.bank_transaction_id FROM debit d WHERE\s""";
    // What the bank books is all that it took, returned since or not; one debit that waits keeps the batch open.
    private static final String OPEN_BATCHES = """
            SELECT d.batch_id, MIN(d.run_id), MIN(d.collect_on), SUM(d.amount), COUNT(*) FROM debit d
            WHERE d.seller_id = ? AND d.state IN ('SUBMITTED', 'BOOKED', 'RETURNED') AND d.batch_id IN
              (SELECT w.batch_id FROM debit w WHERE w.seller_id = ? AND w.state = 'SUBMITTED')
            GROUP BY d.batch_id ORDER BY MIN(d.collect_on), d.batch_id""";

    @Inject
    private Sql sql;

    List<SubmittedDebit> byEndToEnd(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : facts(
                        SUBMITTED + " AND d.end_to_end IN (" + Sql.marks(ids.size()) + ") ORDER BY d.id",
                        ids.toArray());
    }

    List<SubmittedDebit> ofBatch(String batchId) {
        return facts(SUBMITTED + " AND d.batch_id = ? ORDER BY d.id", batchId);
    }

    List<SubmittedDebit> ofRun(long runId) {
        return facts(SUBMITTED + " AND d.run_id = ? ORDER BY d.id", runId);
    }

    private List<SubmittedDebit> facts(String where, Object... values) {
        return sql.list(FACTS + where, DebitRepository::facts, values);
    }

    List<SubmittedBatch> openBatches(long sellerId) {
        return sql.list(
                OPEN_BATCHES,
                row -> new SubmittedBatch(
                        row.getString(1),
                        PaymentRunKind.COLLECTION.prefix() + row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        Money.of(row.getBigDecimal(4)),
                        row.getInt(5)),
                sellerId,
                sellerId);
    }

    /** Kept from others until the transaction ends. */
    List<Debit> lock(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        FACTS + "d.id IN (" + Sql.marks(ids.size()) + ") ORDER BY d.id FOR UPDATE",
                        DebitRepository::debit,
                        ids.toArray());
    }

    private static Debit debit(ResultSet row) throws SQLException {
        SubmittedDebit facts = facts(row);
        UsedMandate mandate = new UsedMandate(row.getLong(10), facts.mandateReference(), row.getString(11));
        return new Debit(facts, mandate, row.getBoolean(12), id(row, 13), id(row, 14));
    }

    private static OptionalLong id(ResultSet row, int column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
    }

    private static SubmittedDebit facts(ResultSet row) throws SQLException {
        return new SubmittedDebit(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getString(5),
                row.getString(6),
                Money.of(row.getBigDecimal(7)),
                row.getObject(8, LocalDate.class),
                DebitState.valueOf(row.getString(9)));
    }

    /** What debits pay, by debit, in order. */
    Map<Long, List<Share>> shares(Collection<Long> debitIds) {
        Map<Long, List<Share>> shares = new HashMap<>();
        sql.list(
                "SELECT debit_id, entry_id, amount FROM debit_item WHERE amount > 0 AND debit_id IN ("
                        + Sql.marks(debitIds.size()) + ") ORDER BY debit_id, entry_id",
                row -> shares.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                        .add(new Share(row.getLong(2), Money.of(row.getBigDecimal(3)))),
                debitIds.toArray());
        return shares;
    }

    /** A receipt of the ledger stands for each debit, in order. */
    void book(List<Debit> debits, List<Long> receiptIds, OptionalLong bankTransactionId) {
        Long transaction = bankTransactionId.isPresent() ? bankTransactionId.getAsLong() : null;
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(
                    connection,
                    "UPDATE debit SET state = 'BOOKED', receipt_entry_id = ?, bank_transaction_id = ? WHERE id = ?")) {
                for (int i = 0; i < debits.size(); i++) {
                    rows.row(receiptIds.get(i), transaction, debits.get(i).id());
                }
                rows.send();
                return debits.size();
            }
        });
    }

    void come(long debitId, DebitState to) {
        sql.update("UPDATE debit SET state = ? WHERE id = ?", to.name(), debitId);
    }

    /** What they collected can be collected by others. */
    void free(Collection<Long> debitIds) {
        sql.update(
                "DELETE FROM pending_debit_item WHERE debit_id IN (" + Sql.marks(debitIds.size()) + ")",
                debitIds.toArray());
    }

    /** Whether the last collection of the mandate before this debit came back without a reason, too. */
    boolean isUnexplainedAgain(Debit debit) {
        return sql.first(
                        """
                        SELECT COALESCE(t.code = 'MS03', FALSE) FROM debit d LEFT JOIN debit_return t ON t.debit_id = d.id
                        WHERE d.seller_id = ? AND d.collect_on < ? AND d.id <> ? AND d.mandate_reference IN
                            (SELECT f.reference FROM mandate f JOIN mandate g ON g.given_id = f.given_id WHERE g.id = ?)
                          AND d.state IN ('BOOKED', 'RETURNED', 'REJECTED') ORDER BY d.collect_on DESC, d.id DESC LIMIT 1""",
                        row -> row.getBoolean(1),
                        debit.facts().sellerId(),
                        debit.facts().collectOn(),
                        debit.id(),
                        debit.mandateId())
                .orElse(false);
    }
}
