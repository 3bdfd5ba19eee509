package org.kontor.einvoice;

import java.util.List;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceContentLine;
import org.kontor.invoicing.InvoiceSettlement;
import org.kontor.invoicing.InvoiceTotals;
import org.kontor.invoicing.InvoicedPrice;
import org.kontor.invoicing.VatBreakdown;
import org.kontor.money.Money;

/** Amounts as a credit note (381) writes them: positive, because the type says that they are given back. */
final class ReversedContent {
    private ReversedContent() {}

    /** The content as its documents show it; itself, unless it is a credit note. */
    static InvoiceContent shown(InvoiceContent content) {
        return content.heading().isReversed() ? reversed(content) : content;
    }

    private static InvoiceContent reversed(InvoiceContent content) {
        List<InvoiceContentLine> lines =
                content.lines().stream().map(ReversedContent::reversed).toList();
        InvoiceSettlement settlement = content.settlement();
        List<VatBreakdown> breakdown = settlement.vatBreakdown().stream()
                .map(part -> new VatBreakdown(
                        part.vat(), part.taxable().negated(), part.tax().negated()))
                .toList();
        return new InvoiceContent(
                content.heading(),
                content.parties(),
                lines,
                new InvoiceSettlement(
                        breakdown, reversed(settlement.totals()), settlement.dueDate(), settlement.payment()),
                content.notes());
    }

    private static InvoiceContentLine reversed(InvoiceContentLine line) {
        InvoicedPrice price = line.price();
        return new InvoiceContentLine(
                line.name(),
                line.description(),
                line.period(),
                new InvoicedPrice(price.quantity().negated(), price.unit(), price.unitPrice(), price.baseQuantity()),
                line.vat(),
                line.gross().map(Money::negated),
                line.chargedTo());
    }

    private static InvoiceTotals reversed(InvoiceTotals totals) {
        return new InvoiceTotals(
                totals.net().negated(),
                totals.tax().negated(),
                totals.prepaid().negated(),
                totals.rounding().negated(),
                totals.payable().negated());
    }
}
