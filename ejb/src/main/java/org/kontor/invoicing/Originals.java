package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** Reads issued invoices as those need them who take them back. */
@ApplicationScoped
class Originals {
    private static final String ORIGINAL = """
            SELECT i.id, i.number, i.issued_on, i.kind, i.seller_id, i.account_id, i.customer_type, i.language, a.name,
              IF(a.invoice_email = '', a.email, a.invoice_email), i.payable, x.cancellation_id IS NOT NULL, i.form
            FROM invoice i JOIN account a ON a.id = i.account_id LEFT JOIN invoice_cancellation x ON x.cancelled_id = i.id
            WHERE i.id = ?""";
    private static final String CORRECTIONS = """
            SELECT c.number FROM invoice_preceding p JOIN invoice c ON c.id = p.invoice_id
              LEFT JOIN invoice_cancellation x ON x.cancelled_id = c.id
            WHERE p.preceding_id = ? AND c.kind = 'CORRECTION' AND x.cancelled_id IS NULL ORDER BY c.id LIMIT 1""";

    @Inject
    private Sql sql;

    /**
     * @throws NoSuchInvoice if there is none with that id
     */
    Original find(long id) {
        Optional<String> correction = sql.first(CORRECTIONS, row -> row.getString(1), id);
        return sql.first(ORIGINAL, row -> original(row, correction), id).orElseThrow(() -> new NoSuchInvoice(id));
    }

    /** As {@link #find}, kept from others who would take it back until the transaction ends. */
    Original lock(long id) {
        sql.first("SELECT id FROM invoice WHERE id = ? FOR UPDATE", row -> row.getLong(1), id);
        return find(id);
    }

    /** The charges it billed, with what is left of them. */
    List<IssuedLine> lines(Original original) {
        return sql.with(connection -> IssuedLines.read(connection, original));
    }

    private static Original original(ResultSet row, Optional<String> correction) throws SQLException {
        return new Original(
                new Original.Heading(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        InvoiceKind.valueOf(row.getString(4)),
                        InvoiceForm.valueOf(row.getString(13))),
                new Original.Parties(
                        row.getLong(5),
                        row.getLong(6),
                        CustomerType.valueOf(row.getString(7)),
                        InvoiceLanguage.of(Locale.forLanguageTag(row.getString(8))),
                        new Original.Mailbox(row.getString(9), row.getString(10))),
                Money.of(row.getBigDecimal(11)),
                row.getBoolean(12),
                correction);
    }
}
