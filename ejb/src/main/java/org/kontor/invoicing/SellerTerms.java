package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.kontor.catalog.CorrectionCode;
import org.kontor.catalog.SmallBusiness;
import org.kontor.money.Money;

/**
 * A seller as it is stored, and how it wants to be paid. Nothing is checked here: what is missing is told before a number
 * is drawn ({@link DraftCheck}).
 */
record SellerTerms(long id, Identity identity, InvoiceAddressFacts address, Contact contact, Bank bank, Rules rules) {
    private static final String COLUMNS = """
            name, trade_name, street, addition, post_code, city, country, vat_id, tax_number, contact_name, contact_phone,
            contact_email, legal_information, bank_holder, iban, bic, bank_name, payment_days, number_series_id,
            creditor_id, debit_notice_days, correction_code, keep_note""";

    /** Who sells, in the eyes of the law. */
    record Identity(String name, String tradeName, String legalInformation, String vatId, String taxNumber) {}

    /** Whom to ask. */
    record Contact(String name, String phone, String email) {}

    /** Where it is paid, and by which identifier it collects. */
    record Bank(String holder, String iban, String bic, String name, String creditorId) {}

    /**
     * How it invoices.
     *
     * @param paymentDays from the issue to the due date
     * @param seriesId of its invoice numbers
     * @param debitNoticeDays from the invoice to the collection
     * @param keepNote whether private customers are told to keep invoices for two years
     */
    record Rules(
            int paymentDays,
            long seriesId,
            int debitNoticeDays,
            CorrectionCode correction,
            SmallBusiness smallBusiness,
            boolean keepNote) {}

    /** As it is today. */
    static SellerTerms ofSeller(Connection connection, long sellerId) throws SQLException {
        return read(
                connection,
                "SELECT " + COLUMNS + ", id, small_business_from, small_business_until FROM seller WHERE id = ?",
                sellerId);
    }

    /** As it was when it issued; how it was taxed stands on the invoice. */
    static SellerTerms ofSnapshot(Connection connection, long snapshotId) throws SQLException {
        return read(
                connection,
                "SELECT " + COLUMNS
                        + ", seller_id, DATE '9999-12-31', DATE '9999-12-31' FROM seller_snapshot WHERE id = ?",
                snapshotId);
    }

    private static SellerTerms read(Connection connection, String query, long id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("There is no seller " + id);
                }
                return of(row);
            }
        }
    }

    private static SellerTerms of(ResultSet row) throws SQLException {
        return new SellerTerms(
                row.getLong(24),
                new Identity(row.getString(1), row.getString(2), row.getString(13), row.getString(8), row.getString(9)),
                new InvoiceAddressFacts(
                        row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7)),
                new Contact(row.getString(10), row.getString(11), row.getString(12)),
                new Bank(row.getString(14), row.getString(15), row.getString(16), row.getString(17), row.getString(20)),
                new Rules(
                        row.getInt(18),
                        row.getLong(19),
                        row.getInt(21),
                        CorrectionCode.of(row.getString(22)),
                        new SmallBusiness(row.getObject(25, LocalDate.class), row.getObject(26, LocalDate.class)),
                        row.getBoolean(23)));
    }

    /**
     * The seller as an invoice names it.
     *
     * @throws IncompleteInvoice that names what the law demands and the seller lacks
     */
    SellerParty party() {
        return new SellerParty(
                identity.name(),
                identity.tradeName(),
                address.checked(),
                new SellerTaxIds(identity.vatId(), identity.taxNumber()),
                new InvoiceContact(contact.name(), contact.phone(), contact.email()),
                identity.legalInformation());
    }

    /**
     * @throws IncompleteInvoice if holder or IBAN are missing
     */
    PaymentMeans.Transfer transfer() {
        return new PaymentMeans.Transfer(bank.holder(), bank.iban(), bank.bic(), bank.name());
    }

    long seriesId() {
        return rules.seriesId();
    }

    /** What is owed is due after the payment days, what is given back at once. */
    LocalDate dueOn(LocalDate issued, Money payable) {
        return payable.isNegative() ? issued : issued.plusDays(rules.paymentDays());
    }
}
