package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.LineGroups;
import org.kontor.accounts.PaymentMethod;
import org.kontor.contracts.StoredTerms.AccountRange;

/** Reads accounts as invoices need them. */
final class Payers {
    // A document counts as made for its invoice day unless it was cancelled, or something of the payer was parked or
    // left
    // out beside it: the next run bills that.
    // Of several mandates the one given last; it expires 36 months after its last use (see accounts.Mandate).
    private static final String PAYERS = """
            SELECT a.id, a.customer_type, a.language, a.name, a.street, a.addition, a.post_code, a.city, a.country,
              a.number, IF(a.invoice_email = '', a.email, a.invoice_email), a.vat_id, a.buyer_reference, a.e_invoice, a.payment_method,
              m.id, m.reference, m.iban, a.line_groups, a.invoice_day,
              CASE WHEN a.invoice_day > 0 THEN (SELECT MAX(r.through_on)
                FROM invoice i JOIN billing_run r ON r.id = i.run_id
                  LEFT JOIN invoice_cancellation x ON x.cancelled_id = i.id
                WHERE i.account_id = a.id AND i.seller_id = s.id AND x.cancelled_id IS NULL
                  AND NOT EXISTS (SELECT 1 FROM parked_account p WHERE p.run_id = i.run_id AND p.account_id = a.id)
                  AND NOT EXISTS (SELECT 1 FROM left_out_draft l WHERE l.run_id = i.run_id AND l.account_id = a.id)) END
            FROM account a JOIN seller s ON s.id = ? LEFT JOIN mandate m ON m.id = (SELECT f.id
              FROM mandate_reference r JOIN mandate f ON f.id = r.latest_id
              WHERE r.account_id = a.id AND r.creditor_id = s.creditor_id AND f.state = 'ACTIVE'
                AND DATE_ADD(COALESCE(r.last_used_on, f.signed_on), INTERVAL 36 MONTH) >= ?
              ORDER BY r.id DESC LIMIT 1)
            WHERE a.id BETWEEN ? AND ?""";

    private Payers() {}

    /**
     * By account id.
     *
     * @param on day on which mandates are asked for
     */
    static Map<Long, Payer> read(Connection connection, AccountRange range, LocalDate on) throws SQLException {
        Map<Long, Payer> payers = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(PAYERS)) {
            statement.setLong(1, range.sellerId());
            statement.setObject(2, on);
            statement.setLong(3, range.firstAccountId());
            statement.setLong(4, range.lastAccountId());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    payers.put(row.getLong(1), payer(row));
                }
            }
        }
        return payers;
    }

    private static Payer payer(ResultSet row) throws SQLException {
        return new Payer(
                row.getLong(1),
                CustomerType.valueOf(row.getString(2)),
                InvoiceLanguage.of(Locale.forLanguageTag(row.getString(3))),
                new Payer.Address(
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8),
                        row.getString(9)),
                new Payer.Ids(row.getString(10), row.getString(11), row.getString(12), row.getString(13)),
                new Payer.Choice(
                        row.getBoolean(14),
                        PaymentMethod.valueOf(row.getString(15)),
                        mandate(row),
                        LineGroups.valueOf(row.getString(19)),
                        new Gathering(row.getInt(20), Optional.ofNullable(row.getObject(21, LocalDate.class)))));
    }

    private static Optional<Payer.GivenMandate> mandate(ResultSet row) throws SQLException {
        return row.getObject(16) == null
                ? Optional.empty()
                : Optional.of(new Payer.GivenMandate(row.getLong(16), row.getString(17), row.getString(18)));
    }
}
