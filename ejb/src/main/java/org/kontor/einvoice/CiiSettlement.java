package org.kontor.einvoice;

import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceSettlement;
import org.kontor.invoicing.InvoiceTotals;
import org.kontor.invoicing.PaymentMeans;
import org.kontor.invoicing.PrecedingInvoice;
import org.kontor.invoicing.VatBreakdown;
import org.kontor.money.VatCategory;

/** Payment, VAT breakdown, totals and preceding invoices of the XML. */
final class CiiSettlement {
    private static final String EURO = "EUR";

    private final CiiElements xml;
    private final InvoiceContent content;
    private final InvoiceTexts texts;
    private final String paymentTerms;

    private CiiSettlement(CiiElements xml, InvoiceContent content, String paymentTerms) {
        this.xml = xml;
        this.content = content;
        this.texts = InvoiceTexts.in(content.heading().language());
        this.paymentTerms = paymentTerms;
    }

    /**
     * @param content with the amounts as they are to be written
     * @param paymentTerms BT-20
     */
    static void write(CiiElements xml, InvoiceContent content, String paymentTerms) {
        xml.group("ram:ApplicableHeaderTradeSettlement", new CiiSettlement(xml, content, paymentTerms)::all);
    }

    private void all() {
        InvoiceSettlement settlement = content.settlement();
        if (settlement.payment() instanceof PaymentMeans.DirectDebit debit) {
            xml.text("ram:CreditorReferenceID", debit.creditorId());
        }
        xml.text("ram:PaymentReference", content.heading().number());
        xml.text("ram:InvoiceCurrencyCode", EURO);
        xml.group("ram:SpecifiedTradeSettlementPaymentMeans", () -> means(settlement.payment()));
        settlement.vatBreakdown().forEach(this::breakdown);
        CiiLine.period(xml, content.servicePeriod());
        xml.group("ram:SpecifiedTradePaymentTerms", () -> terms(settlement));
        xml.group("ram:SpecifiedTradeSettlementHeaderMonetarySummation", () -> totals(settlement.totals()));
        content.heading().references().preceding().forEach(this::preceding);
    }

    private void means(PaymentMeans means) {
        xml.text("ram:TypeCode", means.code());
        if (means instanceof PaymentMeans.Transfer transfer) {
            xml.group("ram:PayeePartyCreditorFinancialAccount", () -> {
                xml.text("ram:IBANID", transfer.iban());
                xml.text("ram:AccountName", transfer.accountHolder());
            });
            if (!transfer.bic().isBlank()) {
                xml.group(
                        "ram:PayeeSpecifiedCreditorFinancialInstitution", () -> xml.text("ram:BICID", transfer.bic()));
            }
        } else if (means instanceof PaymentMeans.DirectDebit debit) {
            xml.group("ram:PayerPartyDebtorFinancialAccount", () -> xml.text("ram:IBANID", debit.debtorIban()));
        }
    }

    private void breakdown(VatBreakdown part) {
        VatCategory category = part.vat().category();
        xml.group("ram:ApplicableTradeTax", () -> {
            xml.amount("ram:CalculatedAmount", part.tax());
            xml.text("ram:TypeCode", "VAT");
            content.exemption(category).ifPresent(note -> xml.text("ram:ExemptionReason", texts.note(note)));
            xml.amount("ram:BasisAmount", part.taxable());
            xml.text("ram:CategoryCode", category.name());
            xml.text("ram:ExemptionReasonCode", exemptionCode(category));
            if (category != VatCategory.O) {
                xml.text("ram:RateApplicablePercent", part.vat().rate().toString());
            }
        });
    }

    /** BT-121; for exemptions the reason stands in the text. */
    private static String exemptionCode(VatCategory category) {
        return switch (category) {
            case AE -> "VATEX-EU-AE";
            case O -> "VATEX-EU-O";
            case K -> "VATEX-EU-IC";
            case G -> "VATEX-EU-G";
            case S, Z, E -> "";
        };
    }

    private void terms(InvoiceSettlement settlement) {
        xml.text("ram:Description", paymentTerms);
        xml.date("ram:DueDateDateTime", settlement.dueDate());
        if (settlement.payment() instanceof PaymentMeans.DirectDebit debit) {
            xml.text("ram:DirectDebitMandateID", debit.mandate());
        }
    }

    private void totals(InvoiceTotals totals) {
        xml.amount("ram:LineTotalAmount", totals.net());
        xml.amount("ram:TaxBasisTotalAmount", totals.net());
        xml.text("ram:TaxTotalAmount", "currencyID", EURO, totals.tax().toString());
        if (!totals.rounding().isZero()) {
            xml.amount("ram:RoundingAmount", totals.rounding());
        }
        xml.amount("ram:GrandTotalAmount", totals.grand());
        if (!totals.prepaid().isZero()) {
            xml.amount("ram:TotalPrepaidAmount", totals.prepaid());
        }
        xml.amount("ram:DuePayableAmount", totals.payable());
    }

    private void preceding(PrecedingInvoice invoice) {
        xml.group("ram:InvoiceReferencedDocument", () -> {
            xml.text("ram:IssuerAssignedID", invoice.number());
            xml.qualifiedDate("ram:FormattedIssueDateTime", invoice.issueDate());
        });
    }
}
