package org.kontor.invoicing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What must hold between the parts of an invoice. */
final class InvoiceContentChecks {
    private InvoiceContentChecks() {}

    static void check(
            InvoiceHeading heading,
            InvoiceParties parties,
            List<InvoiceContentLine> lines,
            InvoiceSettlement settlement) {
        if (lines.isEmpty()) {
            throw new IncompleteInvoiceException("lines");
        }
        checkBreakdown(lines, settlement.vatBreakdown());
        checkTotals(settlement);
        checkVatIds(parties, lines);
        checkPayment(heading, settlement);
    }

    private static void checkBreakdown(List<InvoiceContentLine> lines, List<VatBreakdown> breakdown) {
        Map<String, BigDecimal> open = new TreeMap<>();
        lines.forEach(line -> open.merge(key(line.vat()), line.netAmount(), BigDecimal::add));
        for (VatBreakdown part : breakdown) {
            BigDecimal net = open.remove(key(part.vat()));
            if (net == null || net.compareTo(part.taxable()) != 0) {
                throw new InconsistentInvoiceException("vatBreakdown", part);
            }
        }
        if (!open.isEmpty()) {
            throw new InconsistentInvoiceException("vatBreakdown", open);
        }
    }

    private static String key(VatClass vat) {
        return vat.category().code() + " " + vat.percent().stripTrailingZeros().toPlainString();
    }

    private static void checkTotals(InvoiceSettlement settlement) {
        BigDecimal net = BigDecimal.ZERO;
        BigDecimal tax = BigDecimal.ZERO;
        for (VatBreakdown part : settlement.vatBreakdown()) {
            net = net.add(part.taxable());
            tax = tax.add(part.tax());
        }
        InvoiceTotals totals = settlement.totals();
        if (net.compareTo(totals.net()) != 0 || tax.compareTo(totals.tax()) != 0) {
            throw new InconsistentInvoiceException("totals", totals);
        }
    }

    private static void checkVatIds(InvoiceParties parties, List<InvoiceContentLine> lines) {
        boolean reverse = lines.stream().anyMatch(line -> line.vat().category() == VatCategory.REVERSE_CHARGE);
        if (reverse) {
            // § 14a (1) and (5) UStG, BR-AE-2: both VAT ids.
            IncompleteInvoiceException.ifBlank(parties.buyer().vatId(), "buyerVatId");
            IncompleteInvoiceException.ifBlank(parties.seller().taxIds().vatId(), "sellerVatId");
        }
        boolean outside = lines.stream().anyMatch(line -> line.vat().category() == VatCategory.OUTSIDE_SCOPE);
        if (outside && lines.stream().map(line -> key(line.vat())).distinct().count() > 1) {
            throw new InconsistentInvoiceException("outsideScope", lines.size());
        }
    }

    private static void checkPayment(InvoiceHeading heading, InvoiceSettlement settlement) {
        if (settlement.payment() instanceof PaymentMeans.Balance
                && settlement.totals().payable().signum() != 0) {
            throw new InconsistentInvoiceException("balance", heading.number());
        }
    }
}
