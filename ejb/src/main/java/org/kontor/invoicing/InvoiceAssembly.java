package org.kontor.invoicing;

import java.util.List;
import org.kontor.billing.TaxedAmount;
import org.kontor.money.Money;

/** Puts together what an invoice says; its checks are those before the number (§ 14 UStG, EN 16931). Pure. */
final class InvoiceAssembly {
    private InvoiceAssembly() {}

    static org.kontor.billing.InvoiceTotals totals(List<InvoiceContentLine> lines) {
        return org.kontor.billing.InvoiceTotals.ofAmounts(
                lines.stream().map(InvoiceAssembly::taxed).toList());
    }

    private static TaxedAmount taxed(InvoiceContentLine line) {
        return new TaxedAmount(
                line.vat().category(),
                line.vat().rate(),
                line.netAmount(),
                line.gross().orElse(line.netAmount()),
                line.gross().isPresent());
    }

    /**
     * @throws IncompleteInvoice that names the missing field
     * @throws InconsistentInvoice that names what does not add up
     */
    static InvoiceContent content(
            InvoiceHeading heading,
            InvoiceParties parties,
            List<InvoiceContentLine> lines,
            InvoicePayment payment,
            List<LegalNote> notes) {
        return new InvoiceContent(heading, parties, lines, settlement(totals(lines), payment), notes);
    }

    private static InvoiceSettlement settlement(org.kontor.billing.InvoiceTotals totals, InvoicePayment payment) {
        List<VatBreakdown> breakdown = totals.vat().stream()
                .map(sum -> new VatBreakdown(new InvoicedVat(sum.category(), sum.rate()), sum.net(), sum.vat()))
                .toList();
        // Paid from balance is paid whole: a part of it would leave the customer with two amounts to compare.
        Money prepaid = payment.means() instanceof PaymentMeans.Balance ? totals.payable() : Money.ZERO;
        return new InvoiceSettlement(
                breakdown,
                new InvoiceTotals(
                        totals.net(),
                        totals.tax(),
                        prepaid,
                        totals.rounding(),
                        totals.payable().minus(prepaid)),
                payment.dueOn(),
                payment.means());
    }
}
