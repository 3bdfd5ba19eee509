package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Payments that belong nowhere yet; whoever locks one may allocate it. */
@ApplicationScoped
class WaitingPayments {
    /** Name of the work, under which its failures are stored. */
    static final String WORK = "matching";

    private static final String PARKED = "9999-12-31";
    private static final String TO_TRY = """
            FROM unallocated_transaction u WHERE u.by_hand = FALSE AND u.tried_on < ? AND NOT EXISTS
              (SELECT 1 FROM job_failure f WHERE f.work = ? AND f.subject_id = u.transaction_id AND f.next_at %s ?)""";
    private static final String PAYMENTS = """
            SELECT t.id, a.seller_id, t.amount, e.booked_on, t.end_to_end_id, t.creditor_reference, t.purpose,
              t.counterparty_name, t.counterparty_iban, t.message_id, t.pmt_inf_id, e.batch_message_id,
              e.batch_pmt_inf_id, t.payment_count, t.is_return, t.return_code, t.return_info, t.original_amount, t.charges,
              EXISTS (SELECT 1 FROM bank_account o WHERE o.iban = t.counterparty_iban)
            FROM current_bank_transaction t JOIN bank_entry e ON e.id = t.entry_id
            JOIN bank_account a ON a.id = e.bank_account_id WHERE t.id IN (%s) ORDER BY t.id""";

    @Inject
    private Sql sql;

    boolean isLeft(LocalDate businessDate) {
        return sql.exists("SELECT 1 " + TO_TRY.formatted(">=") + " LIMIT 1", businessDate, WORK, PARKED);
    }

    /** Payments of one seller, the oldest first, kept from others until the transaction ends. */
    List<BankPayment> claim(LocalDate businessDate, Instant now, int most) {
        List<Object> when = List.of(businessDate, WORK, UtcTime.of(now));
        return sql.first(
                        "SELECT u.seller_id " + TO_TRY.formatted(">") + " ORDER BY u.transaction_id LIMIT 1",
                        row -> row.getLong(1),
                        when.toArray())
                .map(seller -> load(claimOf(seller, when, most)))
                .orElse(List.of());
    }

    private List<Long> claimOf(long seller, List<Object> when, int most) {
        List<Object> values = new ArrayList<>(when);
        values.add(seller);
        values.add(most);
        return sql.list(
                "SELECT u.transaction_id " + TO_TRY.formatted(">")
                        + " AND u.seller_id = ? ORDER BY u.transaction_id LIMIT ? FOR UPDATE SKIP LOCKED",
                row -> row.getLong(1),
                values.toArray());
    }

    /** Another that allocates it is waited for; empty if it is allocated. */
    Optional<BankPayment> lock(long transactionId) {
        boolean waits =
                sql.exists("SELECT 1 FROM unallocated_transaction WHERE transaction_id = ? FOR UPDATE", transactionId);
        return waits ? load(List.of(transactionId)).stream().findFirst() : Optional.empty();
    }

    /** Details of a batch may come at the same moment: they lock the transaction that they replace. */
    private List<BankPayment> load(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String marks = Sql.marks(ids.size());
        sql.list(
                "SELECT id FROM bank_transaction WHERE id IN (" + marks + ") FOR UPDATE",
                row -> row.getLong(1),
                ids.toArray());
        return sql.list(PAYMENTS.formatted(marks), WaitingPayments::payment, ids.toArray());
    }

    private static BankPayment payment(ResultSet row) throws SQLException {
        Payment payment = new Payment(
                Money.of(row.getBigDecimal(3)),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                new Payment.From(row.getString(8), row.getString(9)));
        BankPayment.OwnReferences own = new BankPayment.OwnReferences(
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13),
                row.getInt(14),
                row.getBoolean(20));
        Optional<BankPayment.ReturnTold> returned = row.getBoolean(15) ? Optional.of(returned(row)) : Optional.empty();
        return new BankPayment(row.getLong(1), row.getLong(2), payment, own, returned);
    }

    private static BankPayment.ReturnTold returned(ResultSet row) throws SQLException {
        return new BankPayment.ReturnTold(
                row.getString(16),
                row.getString(17),
                Optional.ofNullable(row.getBigDecimal(18)).map(Money::of),
                Money.of(row.getBigDecimal(19)));
    }

    /** The ladder was asked today; tomorrow more may be known. */
    void tried(Collection<Long> ids, LocalDate on) {
        if (!ids.isEmpty()) {
            List<Object> values = new ArrayList<>(List.of(on));
            values.addAll(ids);
            sql.update(
                    "UPDATE unallocated_transaction SET tried_on = ? WHERE transaction_id IN (" + Sql.marks(ids.size())
                            + ")",
                    values.toArray());
        }
    }

    /** What else came from an IBAN of which something was learned is looked at again. */
    void tryAgain(String iban) {
        sql.update(
                "UPDATE unallocated_transaction SET tried_on = '1000-01-01' WHERE transaction_id IN"
                        + " (SELECT id FROM bank_transaction WHERE counterparty_iban = ?)",
                iban);
    }
}
