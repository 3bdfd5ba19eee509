package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.PaymentMethod;
import org.kontor.contracts.StoredTerms.AccountRange;

/** Reads accounts as invoices need them. */
final class Payers {
    private static final String PAYERS = """
            SELECT a.id, a.customer_type, a.language, a.name, a.street, a.addition, a.post_code, a.city, a.country,
              a.number, a.email, a.vat_id, a.buyer_reference, a.e_invoice, a.payment_method,
              m.id, m.reference, m.iban, m.active
            FROM account a LEFT JOIN mandate m ON m.id = (SELECT MAX(x.id) FROM mandate x WHERE x.account_id = a.id)
            WHERE a.id BETWEEN ? AND ?""";

    private Payers() {}

    /** By account id. */
    static Map<Long, Payer> read(Connection connection, AccountRange range) throws SQLException {
        Map<Long, Payer> payers = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(PAYERS)) {
            statement.setLong(1, range.firstAccountId());
            statement.setLong(2, range.lastAccountId());
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
                new Payer.Choice(row.getBoolean(14), PaymentMethod.valueOf(row.getString(15)), mandate(row)));
    }

    private static Optional<Payer.GivenMandate> mandate(ResultSet row) throws SQLException {
        return row.getBoolean(19)
                ? Optional.of(new Payer.GivenMandate(row.getLong(16), row.getString(17), row.getString(18)))
                : Optional.empty();
    }
}
