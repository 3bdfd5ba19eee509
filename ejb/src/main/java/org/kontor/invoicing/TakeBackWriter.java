package org.kontor.invoicing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.kontor.billing.Charge;
import org.kontor.billing.InvoiceTotals;
import org.kontor.billing.VatSum;
import org.kontor.calendar.Period;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;

/** Writes a document that takes an invoice back: to the buyer and for the contract that the invoice names. */
final class TakeBackWriter {
    private static final String INVOICE = """
            INSERT INTO invoice (id, number, kind, run_id, seller_id, seller_snapshot_id, account_id, issued_on, due_on,
              service_start, service_end, customer_type, language, buyer_number, buyer_name, buyer_street, buyer_addition,
              buyer_post_code, buyer_city, buyer_country, buyer_email, buyer_vat_id, buyer_reference, contract_number,
              net, vat, gross, rounding, payable, reason, form, exemption, purchase_order, line_groups, settled)
            SELECT ?, ?, ?, NULL, seller_id, ?, account_id, ?, ?, ?, ?, customer_type, language, buyer_number, buyer_name,
              buyer_street, buyer_addition, buyer_post_code, buyer_city, buyer_country, buyer_email, buyer_vat_id,
              buyer_reference, contract_number, ?, ?, ?, ?, ?, ?, form, exemption, purchase_order, line_groups, settled
            FROM invoice WHERE id = ?""";
    private static final String LINE = """
            INSERT INTO invoice_line (id, invoice_id, position, name, description, first_day, end_day, quantity, unit,
              unit_price, base_quantity, net, gross, vat_category, vat_percent, member, cost_centre)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String CHARGE = """
            INSERT INTO charge (id, contract_line_id, period_start, period_end, price_key, revision, plan, vat_class,
              vat_category, vat_percent, days, period_days, priced, net, known_on, invoice_id, derivation, reduction)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String VAT =
            "INSERT INTO invoice_vat (invoice_id, category, percent, net, vat) VALUES (?, ?, ?, ?, ?)";

    private final Connection connection;
    private final Head head;

    TakeBackWriter(Connection connection, Head head) {
        this.connection = connection;
        this.head = head;
    }

    /** What the document has beside what it takes back. */
    record Head(long id, String number, long snapshotId, Dates dates, long originalId) {}

    /** When it was issued and when it is due. */
    record Dates(LocalDate issuedOn, LocalDate dueOn) {}

    void write(TakeBack document) throws SQLException {
        invoice(document);
        vat(document.totals().vat());
        lines(document.lines());
    }

    private void invoice(TakeBack document) throws SQLException {
        InvoiceTotals totals = document.totals();
        Period service = InvoiceContent.servicePeriod(document.shown());
        update(
                INVOICE,
                head.id(),
                head.number(),
                document.kind().name(),
                head.snapshotId(),
                head.dates().issuedOn(),
                head.dates().dueOn(),
                service.start(),
                service.end(),
                totals.net().toBigDecimal(),
                totals.tax().toBigDecimal(),
                totals.gross().toBigDecimal(),
                totals.rounding().toBigDecimal(),
                totals.payable().toBigDecimal(),
                document.reason(),
                head.originalId());
        update("INSERT INTO invoice_preceding (invoice_id, preceding_id) VALUES (?, ?)", head.id(), head.originalId());
    }

    private void vat(List<VatSum> sums) throws SQLException {
        for (VatSum sum : sums) {
            update(
                    VAT,
                    head.id(),
                    sum.category().name(),
                    sum.rate().percent().toBigDecimal(),
                    sum.net().toBigDecimal(),
                    sum.vat().toBigDecimal());
        }
    }

    private void lines(List<TakenLine> taken) throws SQLException {
        IdBlocks ids = new IdBlocks(connection, "invoice_line_seq");
        int position = 0;
        try (BulkInsert lines = new BulkInsert(connection, LINE);
                BulkInsert charges = new BulkInsert(connection, CHARGE);
                BulkInsert corrected = new BulkInsert(
                        connection, "INSERT INTO line_correction (line_id, corrected_id) VALUES (?, ?)");
                BulkInsert reopened =
                        new BulkInsert(connection, "INSERT IGNORE INTO reopened_line (contract_line_id) VALUES (?)")) {
            for (TakenLine line : taken) {
                long id = ids.next();
                charge(charges, id, line);
                if (line.line().isPresent()) {
                    position++;
                    line(lines, id, position, line);
                    corrected.row(id, line.correctedId());
                }
                reopened.row(line.charge().line());
            }
            lines.send();
            charges.send();
            corrected.send();
            reopened.send();
        }
    }

    private void line(BulkInsert lines, long id, int position, TakenLine taken) throws SQLException {
        InvoiceContentLine line = taken.line().orElseThrow();
        Printed printed = Printed.of(new DraftLine(taken.charge(), taken.line()));
        lines.row(
                id,
                head.id(),
                position,
                printed.name(),
                printed.description(),
                printed.days().start(),
                printed.days().end(),
                printed.quantity(),
                printed.unit(),
                printed.unitPrice(),
                printed.baseQuantity(),
                line.netAmount().toBigDecimal(),
                printed.gross(),
                line.vat().category().name(),
                line.vat().rate().percent().toBigDecimal(),
                line.chargedTo().member(),
                line.chargedTo().costCentre());
    }

    private void charge(BulkInsert charges, long id, TakenLine taken) throws SQLException {
        Charge charge = taken.charge();
        charges.row(
                id,
                charge.line(),
                charge.period().start(),
                charge.period().end(),
                charge.key().text(),
                charge.revision(),
                charge.plan(),
                charge.vatClass().name(),
                charge.vatClass().category().name(),
                charge.rate().percent().toBigDecimal(),
                charge.days(),
                charge.periodDays(),
                charge.priced().toBigDecimal(),
                charge.net().toBigDecimal(),
                head.dates().issuedOn(),
                head.id(),
                charge.derivation().toJson(),
                taken.reduction());
    }

    private void update(String statement, Object... values) throws SQLException {
        try (PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        }
    }
}
