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
import org.kontor.money.Money;

/** Reads an issued invoice back, with seller and buyer as they were: the source of its PDF, its XML and its page. */
final class IssuedContent {
    private static final String INVOICE = """
            SELECT number, issued_on, due_on, kind, customer_type, language, buyer_number, buyer_name, buyer_street,
              buyer_addition, buyer_post_code, buyer_city, buyer_country, buyer_email, buyer_vat_id, buyer_reference,
              contract_number, payable, seller_snapshot_id, reason FROM invoice WHERE id = ?""";
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
        InvoiceContent content = InvoiceAssembly.content(
                heading(row),
                new InvoiceParties(seller.party(), buyer(row)),
                StoredLines.ofInvoice(connection, id),
                new InvoiceAssembly.Payment(
                        CustomerType.valueOf(row.getString(5)), row.getObject(3, LocalDate.class), seller.transfer()));
        Money payable = Money.of(row.getBigDecimal(18));
        if (!content.settlement().totals().payable().equals(payable)) {
            throw new InconsistentInvoice("payable", payable);
        }
        return content;
    }

    private InvoiceHeading heading(ResultSet row) throws SQLException {
        return new InvoiceHeading(
                row.getString(1),
                row.getObject(2, LocalDate.class),
                InvoiceKind.valueOf(row.getString(4)),
                InvoiceLanguage.of(Locale.forLanguageTag(row.getString(6))),
                new InvoiceReferences(row.getString(16), row.getString(17), "", preceding(), row.getString(20)));
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
