package org.kontor.einvoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.kontor.einvoice.AnInvoice.anInvoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.BusinessException;
import org.kontor.invoicing.BuyerParty;
import org.kontor.invoicing.InvoiceAddress;
import org.kontor.invoicing.InvoiceContact;
import org.kontor.invoicing.InvoiceContent;
import org.kontor.invoicing.InvoiceContentLine;
import org.kontor.invoicing.InvoiceHeading;
import org.kontor.invoicing.InvoiceKind;
import org.kontor.invoicing.InvoiceLanguage;
import org.kontor.invoicing.InvoiceReferences;
import org.kontor.invoicing.InvoiceSettlement;
import org.kontor.invoicing.InvoiceUnit;
import org.kontor.invoicing.InvoicedPrice;
import org.kontor.invoicing.InvoicedVat;
import org.kontor.invoicing.LegalNote;
import org.kontor.invoicing.PaymentMeans;
import org.kontor.invoicing.PrecedingInvoice;
import org.kontor.invoicing.SellerParty;
import org.kontor.invoicing.SellerTaxIds;
import org.kontor.invoicing.VatBreakdown;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/** What the law and EN 16931 demand is missed by name, in German and English. */
class IncompleteInvoiceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final InvoiceAddress ADDRESS = new InvoiceAddress("Weg 1", "", "01099", "Dresden", "DE");
    private static final InvoiceContact CONTACT = new InvoiceContact("Sabine", "+49 351 1", "a@b.example");
    private static final SellerTaxIds IDS = new SellerTaxIds("DE129273398", "");
    private static final InvoiceReferences NONE = InvoiceReferences.none();
    private static final InvoicedPrice PRICE = InvoicedPrice.of(1, InvoiceUnit.MONTH, UnitPrice.of("100.00"));

    @ParameterizedTest(name = "{0}")
    @MethodSource("withoutOneField")
    void namesTheFieldThatIsMissing(String field, Runnable build) {
        assertRefused("invoice.missing." + field, build);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contradictions")
    void namesTheContradiction(String field, Runnable build) {
        assertRefused("invoice.inconsistent." + field, build);
    }

    private static void assertRefused(String key, Runnable build) {
        BusinessException refusal = catchThrowableOfType(BusinessException.class, build::run);
        assertThat(refusal).as(key).isNotNull();
        assertThat(refusal.key()).isEqualTo(key);
        for (String bundle : List.of("messages", "messages_de", "messages_en")) {
            assertThat(ResourceBundle.getBundle("org.kontor." + bundle).containsKey(key))
                    .as(key)
                    .isTrue();
        }
    }

    static Stream<Arguments> withoutOneField() {
        return Stream.of(
                missing("number", () -> heading("", DAY, InvoiceKind.INVOICE)),
                missing("issueDate", () -> heading("RE-1", null, InvoiceKind.INVOICE)),
                missing("preceding", () -> heading("RE-1", DAY, InvoiceKind.CANCELLATION)),
                missing("precedingNumber", () -> new PrecedingInvoice(" ", DAY)),
                missing("precedingIssueDate", () -> new PrecedingInvoice("RE-1", null)),
                missing("sellerName", () -> new SellerParty("", "", ADDRESS, IDS, CONTACT, "")),
                missing("sellerCity", () -> new SellerParty("X", "", without("01099", ""), IDS, CONTACT, "")),
                missing("sellerPostCode", () -> new SellerParty("X", "", without("", "Dresden"), IDS, CONTACT, "")),
                missing("sellerTaxId", () -> new SellerTaxIds("", "")),
                missing("sellerContactName", () -> new InvoiceContact("", "1", "a@b.example")),
                missing("sellerContactPhone", () -> new InvoiceContact("S", "", "a@b.example")),
                missing("sellerContactEmail", () -> new InvoiceContact("S", "1", "")),
                missing("buyerNumber", () -> new BuyerParty("", "X", ADDRESS, "", "")),
                missing("buyerName", () -> new BuyerParty("1", "", ADDRESS, "", "")),
                missing("buyerCity", () -> new BuyerParty("1", "X", without("01099", ""), "", "")),
                missing("buyerPostCode", () -> new BuyerParty("1", "X", without("", "Dresden"), "", "")),
                missing("country", () -> new InvoiceAddress("", "", "1", "X", "")),
                missing("lines", () -> withLines(List.of())),
                missing("lineName", () -> line("")),
                missing(
                        "linePeriod",
                        () -> new InvoiceContentLine("X", "", null, PRICE, AnInvoice.STANDARD, Optional.empty())),
                missing("dueDate", () -> settlement(null, AnInvoice.TRANSFER)),
                missing("payment", () -> settlement(DAY, null)),
                missing("accountHolder", () -> new PaymentMeans.Transfer("", "DE89370400440532013000", "", "")),
                missing("iban", () -> new PaymentMeans.Transfer("X", "", "", "")),
                missing("mandate", () -> new PaymentMeans.DirectDebit("", "C", "I", DAY)),
                missing("creditorId", () -> new PaymentMeans.DirectDebit("M", "", "I", DAY)),
                missing("debtorIban", () -> new PaymentMeans.DirectDebit("M", "C", "", DAY)),
                missing("collectionDate", () -> new PaymentMeans.DirectDebit("M", "C", "I", null)),
                missing("exemptionReason", () -> untaxed(VatCategory.E).content()),
                missing("buyerVatId", () -> reverseCharge("", "DE129273398")),
                missing("sellerVatId", () -> reverseCharge("DK12345678", "")));
    }

    static Stream<Arguments> contradictions() {
        return Stream.of(
                missing("country", () -> new InvoiceAddress("", "", "1", "X", "Germany")),
                missing("lineQuantity", () -> InvoicedPrice.of(0, InvoiceUnit.MONTH, UnitPrice.of("1.00"))),
                missing("lineBaseQuantity", () -> InvoicedPrice.prorated(1, 0, UnitPrice.of("1.00"))),
                missing("vatRate", () -> new InvoicedVat(VatCategory.E, VatRate.of("19"))),
                missing("vatAmount", () -> new VatBreakdown(AnInvoice.STANDARD, Money.of("30.09"), Money.of("5.73"))),
                missing("vatBreakdown", () -> withLines(List.of(line("X"), line("Y")))),
                missing(
                        "outsideScope",
                        () -> untaxed(VatCategory.O)
                                .noting(LegalNote.NOT_TAXABLE)
                                .withLine("taxed", PRICE, AnInvoice.STANDARD)
                                .content()),
                missing(
                        "balance",
                        () -> anInvoice().paidBy(new PaymentMeans.Balance()).content()));
    }

    private static Arguments missing(String field, Runnable build) {
        return Arguments.of(field, build);
    }

    private static InvoiceHeading heading(String number, LocalDate day, InvoiceKind kind) {
        return new InvoiceHeading(number, day, kind, InvoiceLanguage.GERMAN, NONE);
    }

    private static InvoiceAddress without(String postCode, String city) {
        return new InvoiceAddress("Weg 1", "", postCode, city, "DE");
    }

    private static InvoiceContentLine line(String name) {
        return new InvoiceContentLine(name, "", AnInvoice.DECEMBER, PRICE, AnInvoice.STANDARD, Optional.empty());
    }

    private static InvoiceContent withLines(List<InvoiceContentLine> lines) {
        InvoiceContent whole = anInvoice().content();
        return new InvoiceContent(whole.heading(), whole.parties(), lines, whole.settlement(), whole.notes());
    }

    private static InvoiceSettlement settlement(LocalDate due, PaymentMeans means) {
        InvoiceSettlement whole = anInvoice().content().settlement();
        return new InvoiceSettlement(whole.vatBreakdown(), whole.totals(), due, means);
    }

    private static AnInvoice untaxed(VatCategory category) {
        return anInvoice().withLine("X", PRICE, new InvoicedVat(category, VatRate.ZERO));
    }

    private static void reverseCharge(String buyerVatId, String sellerVatId) {
        untaxed(VatCategory.AE)
                .noting(LegalNote.REVERSE_CHARGE)
                .to(new BuyerParty("1", "X", ADDRESS, buyerVatId, ""))
                .fromSellerWith(new SellerTaxIds(sellerVatId, "202/123/45678"))
                .content();
    }
}
