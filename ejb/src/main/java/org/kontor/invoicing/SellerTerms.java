package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * A seller as invoices name it, and how it wants to be paid.
 *
 * @param paymentDays from the issue to the due date
 * @param seriesId of its invoice numbers
 */
record SellerTerms(SellerParty party, PaymentMeans.Transfer transfer, int paymentDays, long seriesId) {
    private static final String COLUMNS = """
            name, trade_name, street, addition, post_code, city, country, vat_id, tax_number, contact_name, contact_phone,
            contact_email, legal_information, bank_holder, iban, bic, bank_name, payment_days, number_series_id""";

    /** As it is today. */
    static SellerTerms ofSeller(Connection connection, long sellerId) throws SQLException {
        return read(connection, "SELECT " + COLUMNS + " FROM seller WHERE id = ?", sellerId);
    }

    /** As it was when it issued. */
    static SellerTerms ofSnapshot(Connection connection, long snapshotId) throws SQLException {
        return read(connection, "SELECT " + COLUMNS + " FROM seller_snapshot WHERE id = ?", snapshotId);
    }

    private static SellerTerms read(Connection connection, String query, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("There is no seller " + id);
                }
                return new SellerTerms(party(row), transfer(row), row.getInt(18), row.getLong(19));
            }
        }
    }

    private static SellerParty party(ResultSet row) throws SQLException {
        return new SellerParty(
                row.getString(1),
                row.getString(2),
                new InvoiceAddress(
                        row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7)),
                new SellerTaxIds(row.getString(8), row.getString(9)),
                new InvoiceContact(row.getString(10), row.getString(11), row.getString(12)),
                row.getString(13));
    }

    private static PaymentMeans.Transfer transfer(ResultSet row) throws SQLException {
        return new PaymentMeans.Transfer(row.getString(14), row.getString(15), row.getString(16), row.getString(17));
    }

    /** What is owed is due after the payment days, what is given back at once. */
    LocalDate dueOn(LocalDate issued, Money payable) {
        return payable.isNegative() ? issued : issued.plusDays(paymentDays);
    }
}
