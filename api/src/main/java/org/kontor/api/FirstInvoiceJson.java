package org.kontor.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.orders.FirstInvoice;

/** What an order costs first. */
@Schema(name = "FirstInvoice", description = "What an order costs first, to the cent as it will be billed")
record FirstInvoiceJson(
        Days period,

        @Schema(description = "Empty when nothing is due at the start")
        List<Line> lines,

        Amount net,
        Amount tax,
        Amount gross) {
    static FirstInvoiceJson of(FirstInvoice invoice) {
        return new FirstInvoiceJson(
                Days.of(invoice.period()),
                invoice.lines().stream().map(Line::of).toList(),
                Amount.of(invoice.totals().net()),
                Amount.of(invoice.tax()),
                Amount.of(invoice.gross()));
    }

    /** One line. */
    @Schema(name = "FirstInvoiceLine", description = "A product, its days and what they cost")
    record Line(Words name, Days period, Amount net) {
        private static Line of(FirstInvoice.Line line) {
            return new Line(Words.of(line.product()), Days.of(line.period()), Amount.of(line.net()));
        }
    }
}
