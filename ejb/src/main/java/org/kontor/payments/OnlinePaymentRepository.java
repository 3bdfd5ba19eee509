package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;
import org.kontor.receivables.Posting;

@ApplicationScoped
class OnlinePaymentRepository {
    private static final String COLUMNS =
            "SELECT id, provider, reference, account_id, seller_id, entry_id, amount, state FROM online_payment";
    private static final String PAYABLE = """
            SELECT e.id, e.account_id, e.seller_id, e.document_number, o.open_amount
            FROM ledger_entry e JOIN open_entry o ON o.entry_id = e.id
              JOIN account_login l ON l.account_id = e.account_id AND l.login = ?
            WHERE e.document_number = ? AND o.open_amount > 0 ORDER BY e.id LIMIT 1""";

    @Inject
    private Sql sql;

    /** What is open of a document, if the person with that login acts for its account. */
    Optional<Payable> payable(String login, String documentNumber) {
        return sql.first(
                PAYABLE,
                row -> new Payable(
                        row.getLong(1),
                        new Posting.Debtor(row.getLong(2), row.getLong(3)),
                        row.getString(4),
                        Money.of(row.getBigDecimal(5))),
                login,
                documentNumber);
    }

    /** Whether a debit of the entry is in a run, or at the bank; what only waits for a retry can be paid. */
    boolean isBeingCollected(long entryId) {
        return sql.exists("SELECT 1 FROM pending_debit_item WHERE entry_id = ?", entryId);
    }

    /** One at a time for each entry, so that a second click finds what the first began. */
    void lockEntry(long entryId) {
        sql.first("SELECT entry_id FROM open_entry WHERE entry_id = ? FOR UPDATE", row -> row.getLong(1), entryId);
    }

    Optional<OnlinePayment> begun(String provider, Payable what, Instant since) {
        return sql.first(
                COLUMNS + " WHERE entry_id = ? AND state = 'OPEN' AND provider = ? AND amount = ? AND started_at > ?"
                        + " ORDER BY id DESC LIMIT 1",
                OnlinePaymentRepository::payment,
                what.entryId(),
                provider,
                what.open().toBigDecimal(),
                UtcTime.of(since));
    }

    OnlinePayment add(String provider, Payable what, Instant at, String by) {
        long id = sql.number("SELECT NEXT VALUE FOR online_payment_seq");
        String reference = "ON-" + id;
        sql.update(
                """
                INSERT INTO online_payment (id, provider, reference, entry_id, account_id, seller_id, document_number,
                  amount, state, started_at, started_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?, ?)""",
                id,
                provider,
                reference,
                what.entryId(),
                what.debtor().accountId(),
                what.debtor().sellerId(),
                what.documentNumber(),
                what.open().toBigDecimal(),
                UtcTime.of(at),
                by);
        return new OnlinePayment(
                id, provider, reference, what.debtor(), what.entryId(), what.open(), OnlinePayment.State.OPEN);
    }

    /** Kept from others until the transaction ends. */
    Optional<OnlinePayment> lock(String provider, String reference) {
        return sql.first(
                COLUMNS + " WHERE provider = ? AND reference = ? FOR UPDATE",
                OnlinePaymentRepository::payment,
                provider,
                reference);
    }

    void paid(long id, long receiptEntryId, LocalDate on) {
        sql.update(
                "UPDATE online_payment SET state = 'PAID', receipt_entry_id = ?, settled_on = ? WHERE id = ?",
                receiptEntryId,
                on,
                id);
    }

    void failed(long id, LocalDate on) {
        sql.update("UPDATE online_payment SET state = 'FAILED', settled_on = ? WHERE id = ?", on, id);
    }

    private static OnlinePayment payment(ResultSet row) throws SQLException {
        return new OnlinePayment(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                new Posting.Debtor(row.getLong(4), row.getLong(5)),
                row.getLong(6),
                Money.of(row.getBigDecimal(7)),
                OnlinePayment.State.valueOf(row.getString(8)));
    }
}
