package org.kontor.einvoice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kontor.invoicing.InvoiceSettlement;
import org.kontor.invoicing.InvoiceTotals;
import org.kontor.invoicing.VatBreakdown;
import org.kontor.money.Money;
import org.kontor.money.VatCategory;

/** The sums below the lines: net and VAT by rate, the total, and what is left to pay where that differs. */
final class InvoiceSums {
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final InvoiceTexts texts;

    private InvoiceSums(InvoiceTexts texts) {
        this.texts = texts;
    }

    static List<Map<String, String>> rows(InvoiceSettlement settlement, InvoiceTexts texts) {
        InvoiceSums sums = new InvoiceSums(texts);
        settlement.vatBreakdown().forEach(sums::part);
        sums.total(settlement.totals());
        return sums.rows;
    }

    private void part(VatBreakdown part) {
        if (part.vat().category() == VatCategory.S) {
            String rate = texts.formats().percent(part.vat().rate().toString());
            add("sum.net", rate, part.taxable(), "");
            add("sum.vat", rate, part.tax(), "gap");
        } else {
            add("sum.untaxed", "", part.taxable(), "gap");
        }
    }

    private void total(InvoiceTotals totals) {
        boolean differs = !totals.payable().equals(totals.grand());
        add("sum.total", "", totals.grand(), differs ? "strong" : "sum");
        if (!totals.rounding().isZero()) {
            add("sum.rounding", "", totals.rounding(), "");
        }
        if (!totals.prepaid().isZero()) {
            add("sum.prepaid", "", totals.prepaid().negated(), "");
        }
        if (differs) {
            add("sum.payable", "", totals.payable(), "sum");
        }
    }

    private void add(String label, String rate, Money amount, String kind) {
        rows.add(Map.of(
                "label", texts.text(label, rate), "value", texts.formats().money(amount), "kind", kind));
    }
}
