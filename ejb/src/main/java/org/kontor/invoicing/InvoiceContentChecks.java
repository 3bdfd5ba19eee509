package org.kontor.invoicing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kontor.money.Money;
import org.kontor.money.VatCategory;

/** What must hold between the parts of an invoice. */
final class InvoiceContentChecks {
    private InvoiceContentChecks() {}

    static void check(InvoiceParties parties, List<InvoiceContentLine> lines, InvoiceSettlement settlement) {
        if (lines.isEmpty()) {
            throw new IncompleteInvoice("lines");
        }
        checkBreakdown(lines, settlement.vatBreakdown());
        checkTotals(settlement);
        checkVatIds(parties, settlement.vatBreakdown());
        checkPayment(settlement);
    }

    /** BR-E-10, BR-AE-10, BR-O-10: where no VAT is charged, the invoice says why. */
    static void checkExemptions(List<VatBreakdown> breakdown, List<LegalNote> notes) {
        for (VatBreakdown part : breakdown) {
            VatCategory category = part.vat().category();
            long reasons = notes.stream().filter(note -> note.exempts(category)).count();
            if (category != VatCategory.S && reasons == 0) {
                throw new IncompleteInvoice("exemptionReason");
            }
            if (reasons > 1) {
                // BG-23 has one row for all that is exempt: two reasons would leave open which line is free for which.
                throw new InconsistentInvoice("exemptionReason", notes);
            }
        }
    }

    private static void checkBreakdown(List<InvoiceContentLine> lines, List<VatBreakdown> breakdown) {
        Map<InvoicedVat, Money> open = new HashMap<>();
        lines.forEach(line -> open.merge(line.vat(), line.netAmount(), Money::plus));
        for (VatBreakdown part : breakdown) {
            if (!part.taxable().equals(open.remove(part.vat()))) {
                throw new InconsistentInvoice("vatBreakdown", part);
            }
        }
        if (!open.isEmpty()) {
            throw new InconsistentInvoice("vatBreakdown", open);
        }
    }

    private static void checkTotals(InvoiceSettlement settlement) {
        List<VatBreakdown> parts = settlement.vatBreakdown();
        Money net = Money.sum(parts.stream().map(VatBreakdown::taxable).toList());
        Money tax = Money.sum(parts.stream().map(VatBreakdown::tax).toList());
        InvoiceTotals totals = settlement.totals();
        if (!net.equals(totals.net()) || !tax.equals(totals.tax())) {
            throw new InconsistentInvoice("totals", totals);
        }
    }

    private static void checkVatIds(InvoiceParties parties, List<VatBreakdown> breakdown) {
        Set<VatCategory> categories = new HashSet<>();
        breakdown.forEach(part -> categories.add(part.vat().category()));
        if (categories.contains(VatCategory.AE)) {
            // § 14a (1) and (5) UStG, BR-AE-2: both VAT ids.
            IncompleteInvoice.ifBlank(parties.buyer().vatId(), "buyerVatId");
            IncompleteInvoice.ifBlank(parties.seller().taxIds().vatId(), "sellerVatId");
        }
        if (categories.contains(VatCategory.O) && breakdown.size() > 1) {
            throw new InconsistentInvoice("outsideScope", categories);
        }
    }

    private static void checkPayment(InvoiceSettlement settlement) {
        if (settlement.payment() instanceof PaymentMeans.Balance
                && !settlement.totals().payable().isZero()) {
            throw new InconsistentInvoice("balance", settlement.totals().payable());
        }
    }
}
