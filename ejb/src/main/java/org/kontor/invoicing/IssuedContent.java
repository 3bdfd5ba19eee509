package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.LineGroups;
import org.kontor.accounts.PaymentMethod;
import org.kontor.money.Money;

/** Reads an issued invoice back, with seller and buyer as they were: the source of its PDF, its XML and its page. */
final class IssuedContent {
    private static final String INVOICE = """
            SELECT i.number, i.issued_on, i.due_on, i.kind, i.customer_type, i.language, i.buyer_number, i.buyer_name,
              i.buyer_street, i.buyer_addition, i.buyer_post_code, i.buyer_city, i.buyer_country, i.buyer_email,
              i.buyer_vat_id, i.buyer_reference, i.contract_number, i.payable, i.seller_snapshot_id, i.form, i.exemption,
              i.purchase_order, i.payment_method, m.reference, m.iban, i.reason, i.line_groups
            FROM invoice i LEFT JOIN mandate m ON m.id = i.mandate_id WHERE i.id = ?""";
    private static final String PRECEDING = """
            SELECT i.number, i.issued_on FROM invoice_preceding p JOIN invoice i ON i.id = p.preceding_id
            WHERE p.invoice_id = ? ORDER BY i.id""";

    private final Connection connection;
    private final long id;

    private IssuedContent(Connection connection, long id) {
        this.connection = connection;
        this.id = id;
    }

    static Optional<InvoiceContent> read(Connection connection, long invoiceId) throws SQLException {
        return new IssuedContent(connection, invoiceId).read();
    }

    private Optional<InvoiceContent> read() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INVOICE)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(content(row)) : Optional.empty();
            }
        }
    }

    private InvoiceContent content(ResultSet row) throws SQLException {
        SellerTerms seller = SellerTerms.ofSnapshot(connection, row.getLong(19));
        List<InvoiceContentLine> lines = StoredLines.ofInvoice(connection, id);
        CustomerType type = CustomerType.valueOf(row.getString(5));
        InvoiceContent content = InvoiceAssembly.content(
                heading(row, seller),
                new InvoiceParties(seller.party(), buyer(row)),
                lines,
                new InvoicePayment(means(row, seller), row.getObject(3, LocalDate.class)),
                LegalNote.of(
                        type,
                        lines,
                        LegalNote.stored(row.getString(21)),
                        seller.rules().keepNote()));
        Money payable = Money.of(row.getBigDecimal(18));
        InvoiceTotals totals = content.settlement().totals();
        if (!totals.payable().plus(totals.prepaid()).equals(payable)) {
            throw new InconsistentInvoice("payable", payable);
        }
        return content;
    }

    private static PaymentMeans means(ResultSet row, SellerTerms seller) throws SQLException {
        return switch (PaymentMethod.valueOf(row.getString(23))) {
            case TRANSFER -> seller.transfer();
            case BALANCE -> new PaymentMeans.Balance();
            case DIRECT_DEBIT ->
                new PaymentMeans.DirectDebit(
                        row.getString(24),
                        seller.bank().creditorId(),
                        row.getString(25),
                        row.getObject(3, LocalDate.class));
        };
    }

    private InvoiceHeading heading(ResultSet row, SellerTerms seller) throws SQLException {
        return new InvoiceHeading(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                InvoiceKind.valueOf(row.getString(4)),
                InvoiceLanguage.of(Locale.forLanguageTag(row.getString(6))),
                new InvoiceReferences(
                        row.getString(16), row.getString(17), row.getString(22), preceding(), row.getString(26)),
                new InvoiceStyle(
                        InvoiceForm.valueOf(row.getString(20)),
                        seller.rules().correction(),
                        LineGroups.valueOf(row.getString(27))));
    }

    private static BuyerParty buyer(ResultSet row) throws SQLException {
        return new BuyerParty(
                row.getString(7),
                row.getString(8),
                new InvoiceAddress(
                        row.getString(9), row.getString(10), row.getString(11), row.getString(12), row.getString(13)),
                row.getString(15),
                row.getString(14));
    }

    private List<PrecedingInvoice> preceding() throws SQLException {
        List<PrecedingInvoice> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(PRECEDING)) {
            statement.setLong(1, id);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new PrecedingInvoice(row.getString(1), row.getObject(2, LocalDate.class)));
                }
            }
        }
        return found;
    }
}
