package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.kontor.billing.InvoiceTotals;
import org.kontor.billing.VatSum;
import org.kontor.persistence.BulkInsert;

/** Turns the drafts of a chunk into invoices: rows that nobody changes any more. A handful of statements. */
final class InvoiceWriter {
    private static final String INVOICE = """
            INSERT INTO invoice (id, number, kind, run_id, seller_id, seller_snapshot_id, account_id, issued_on, due_on,
              service_start, service_end, customer_type, language, buyer_number, buyer_name, buyer_street, buyer_addition,
              buyer_post_code, buyer_city, buyer_country, buyer_email, buyer_vat_id, buyer_reference, contract_number,
              net, vat, gross, rounding, payable, form, exemption, purchase_order, payment_method, mandate_id,
              line_groups, settled)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LINES = """
            INSERT INTO invoice_line (id, invoice_id, position, name, description, first_day, end_day, quantity, unit,
              unit_price, base_quantity, net, gross, vat_category, vat_percent, member, cost_centre)
            SELECT id, draft_id, position, name, description, first_day, end_day, quantity, unit,
              unit_price, base_quantity, net, gross, vat_category, vat_percent, member, cost_centre
            FROM draft_line WHERE chunk_id = ? AND position > 0""";
    private static final String CHARGES = """
            INSERT INTO charge (id, contract_line_id, period_start, period_end, price_key, revision, plan, vat_class,
              vat_category, vat_percent, days, period_days, priced, net, known_on, invoice_id, derivation)
            SELECT l.id, l.contract_line_id, l.period_start, l.period_end, l.price_key, l.revision, l.plan, l.vat_class,
              l.vat_category, l.vat_percent, l.days, l.period_days, l.priced, l.net, r.business_date,
              CASE WHEN d.line_count = 0 THEN NULL ELSE d.id END, l.derivation
            FROM draft_line l JOIN draft d ON d.id = l.draft_id JOIN billing_run r ON r.id = d.run_id
            WHERE l.chunk_id = ?""";
    private static final String VAT =
            "INSERT INTO invoice_vat (invoice_id, category, percent, net, vat) VALUES (?, ?, ?, ?, ?)";
    private static final String PRECEDING = "INSERT INTO invoice_preceding (invoice_id, preceding_id) VALUES (?, ?)";

    private final Connection connection;
    private final Chunk chunk;

    InvoiceWriter(Connection connection, Chunk chunk) {
        this.connection = connection;
        this.chunk = chunk;
    }

    void write(List<NumberedDraft> invoices) throws SQLException {
        invoices(invoices);
        vat(invoices);
        preceding(invoices);
        ofChunk(LINES);
        ofChunk(CHARGES);
        DraftUsage.bill(connection, chunk.id());
        ofChunk("DELETE FROM draft_line WHERE chunk_id = ?");
        ofChunk("DELETE FROM draft WHERE chunk_id = ?");
    }

    private void ofChunk(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, chunk.id());
            statement.executeUpdate();
        }
    }

    private void invoices(List<NumberedDraft> invoices) throws SQLException {
        try (BulkInsert rows = new BulkInsert(connection, INVOICE)) {
            for (NumberedDraft invoice : invoices) {
                Payer payer = invoice.draft().payer();
                Payer.Address address = payer.address();
                InvoiceTotals totals = invoice.draft().totals();
                rows.row(
                        invoice.draft().id(),
                        invoice.number(),
                        invoice.draft().kind().name(),
                        chunk.run().id(),
                        chunk.run().sellerId(),
                        chunk.run().issue().orElseThrow().sellerSnapshotId(),
                        payer.accountId(),
                        invoice.issuedOn(),
                        invoice.dueOn(),
                        invoice.service().start(),
                        invoice.service().end(),
                        payer.type().name(),
                        payer.language().locale().getLanguage(),
                        payer.ids().number(),
                        address.name(),
                        address.street(),
                        address.addition(),
                        address.postCode(),
                        address.city(),
                        address.country(),
                        payer.ids().email(),
                        payer.ids().vatId(),
                        invoice.draft().buyerReference(),
                        invoice.draft().part().contractNumber(),
                        totals.net().toBigDecimal(),
                        totals.tax().toBigDecimal(),
                        totals.gross().toBigDecimal(),
                        totals.rounding().toBigDecimal(),
                        totals.payable().toBigDecimal(),
                        invoice.draft().form().name(),
                        invoice.draft().part().storedExemption(),
                        invoice.draft().part().purchaseOrder(),
                        invoice.payment().method().name(),
                        mandate(invoice.payment()),
                        payer.choice().groups().name(),
                        invoice.draft().part().references().settled().name());
            }
            rows.send();
        }
    }

    private static Long mandate(InvoicePayment payment) {
        return payment.mandateId().isPresent() ? payment.mandateId().getAsLong() : null;
    }

    private void vat(List<NumberedDraft> invoices) throws SQLException {
        try (BulkInsert rows = new BulkInsert(connection, VAT)) {
            for (NumberedDraft invoice : invoices) {
                for (VatSum sum : invoice.draft().totals().vat()) {
                    rows.row(
                            invoice.draft().id(),
                            sum.category().name(),
                            sum.rate().percent().toBigDecimal(),
                            sum.net().toBigDecimal(),
                            sum.vat().toBigDecimal());
                }
            }
            rows.send();
        }
    }

    private void preceding(List<NumberedDraft> invoices) throws SQLException {
        try (BulkInsert rows = new BulkInsert(connection, PRECEDING)) {
            for (NumberedDraft invoice : invoices) {
                for (IssuableDraft.Corrected corrected : invoice.draft().preceding()) {
                    rows.row(invoice.draft().id(), corrected.id());
                }
            }
            rows.send();
        }
    }
}
