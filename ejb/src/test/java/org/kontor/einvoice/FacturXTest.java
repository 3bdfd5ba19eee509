package org.kontor.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.einvoice.AnInvoice.STANDARD;
import static org.kontor.einvoice.AnInvoice.anInvoice;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.InvoiceUnit;
import org.kontor.invoicing.InvoicedPrice;
import org.kontor.invoicing.InvoicedVat;
import org.kontor.invoicing.LegalNote;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

class FacturXTest {
    @Test
    void writesProratedDaysSoThatTheyMultiplyOut() {
        InvoicedPrice fourteenDays = InvoicedPrice.prorated(14, 30, UnitPrice.of("299.00"));

        assertThat(xml(anInvoice().withLine("Flex", fourteenDays, STANDARD).content()))
                .contains("<ram:ChargeAmount>299.00</ram:ChargeAmount>"
                        + "<ram:BasisQuantity unitCode=\"DAY\">30</ram:BasisQuantity>")
                .contains("<ram:BilledQuantity unitCode=\"DAY\">14</ram:BilledQuantity>")
                .contains("<ram:LineTotalAmount>139.53</ram:LineTotalAmount>");
    }

    @Test
    void writesADifferenceOfRoundingsAsOnePieceTakenBack() {
        InvoicedPrice difference = InvoicedPrice.difference(Money.of("-159.47"));

        assertThat(xml(anInvoice().withLine("Flex", difference, STANDARD).content()))
                .contains("<ram:ChargeAmount>159.47</ram:ChargeAmount>")
                .contains("<ram:BilledQuantity unitCode=\"C62\">-1</ram:BilledQuantity>")
                .contains("<ram:LineTotalAmount>-159.47</ram:LineTotalAmount>");
    }

    @Test
    void putsWhatGrossPricesLeaveOverIntoTheRoundingAndNeverIntoTheTax() {
        // 33.60 net gives 39.98 and 33.61 gives 40.00: nobody can charge 39.99 without BT-114.
        InvoiceContent content = anInvoice()
                .withGrossLine("Flex", Money.of("39.99"), VatRate.of("19"))
                .content();

        assertThat(xml(content))
                .contains("<ram:TaxTotalAmount currencyID=\"EUR\">6.39</ram:TaxTotalAmount>")
                .contains("<ram:RoundingAmount>-0.01</ram:RoundingAmount>")
                .contains("<ram:GrandTotalAmount>40.00</ram:GrandTotalAmount>")
                .contains("<ram:DuePayableAmount>39.99</ram:DuePayableAmount>");
    }

    @Test
    void givesMandateAndCreditorForADirectDebit() {
        assertThat(xml(anInvoice().paidBy(AnInvoice.DEBIT).content()))
                .contains("<ram:TypeCode>59</ram:TypeCode>")
                .contains("<ram:CreditorReferenceID>DE98ZZZ09999999999</ram:CreditorReferenceID>")
                .contains("<ram:DirectDebitMandateID>K10001-1</ram:DirectDebitMandateID>")
                .doesNotContain("PayeePartyCreditorFinancialAccount");
    }

    @Test
    void namesTheInvoiceThatACancellationTakesBack() {
        InvoicedPrice back = InvoicedPrice.of(-1, InvoiceUnit.MONTH, UnitPrice.of("299.00"));

        assertThat(xml(anInvoice()
                        .correcting(InvoiceKind.CANCELLATION)
                        .withLine("Flex", back, STANDARD)
                        .content()))
                .contains("<ram:TypeCode>384</ram:TypeCode>")
                .contains("<ram:IssuerAssignedID>RE-2026-000101</ram:IssuerAssignedID>")
                .contains("20261101");
    }

    @Test
    void saysWhyASmallBusinessChargesNoTax() {
        InvoicedVat exempt = new InvoicedVat(VatCategory.E, VatRate.ZERO);
        InvoicedPrice month = InvoicedPrice.of(1, InvoiceUnit.MONTH, UnitPrice.of("149.00"));

        assertThat(xml(anInvoice()
                        .noting(LegalNote.SMALL_BUSINESS)
                        .withLine("Flex", month, exempt)
                        .content()))
                .contains(
                        "<ram:ExemptionReason>Steuerbefreiung für Kleinunternehmer (§ 19 UStG).</ram:ExemptionReason>");
    }

    private static String xml(InvoiceContent content) {
        return new String(FacturX.xml(content), StandardCharsets.UTF_8);
    }
}
