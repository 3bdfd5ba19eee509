package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kontor.invoicing.ADraft.aDraft;

import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.PaymentMethod;
import org.kontor.invoicing.DraftProblem.Place;
import org.kontor.invoicing.Payer.GivenMandate;
import org.kontor.money.VatCategory;

/** Removing any one field that the law, EN 16931 or XRechnung demand blocks the number and names the field. */
class DraftCheckTest {
    private static final String IBAN = "DE02120300000000202051";

    @ParameterizedTest
    @EnumSource(CustomerType.class)
    void findsNothingWhereEverythingIsThere(CustomerType type) {
        for (PaymentMethod method : PaymentMethod.values()) {
            assertThat(aDraft().of(type).paidBy(method).problems()).isEmpty();
        }
        assertThat(aDraft().takenBack().problems()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"withoutOneFieldOfTheSeller", "withOneWrongFieldOfTheSeller"})
    void namesTheSellersField(String field, ADraft draft) {
        assertNamed(draft.problems(), field, Place.SELLER, ADraft.SELLER);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"withoutOneFieldOfTheBuyer", "withOneWrongFieldOfTheBuyer"})
    void namesTheBuyersField(String field, ADraft draft) {
        assertNamed(draft.problems(), field, Place.ACCOUNT, ADraft.ACCOUNT);
    }

    @Test
    void asksForAnOrderNumberWhereNothingIsInvoicedWithoutOne() {
        assertNamed(aDraft().lackingOrderOf(11).problems(), "purchaseOrder", Place.CONTRACT, 11);
        assertThat(aDraft().lackingOrderOf(11).takenBack().problems()).isEmpty();
    }

    private static void assertNamed(List<DraftProblem> problems, String field, Place place, long id) {
        assertThat(problems).as(field).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo(field);
            assertThat(problem.place()).isEqualTo(place);
            assertThat(problem.placeId()).isEqualTo(id);
            for (String bundle : List.of("messages", "messages_de", "messages_en")) {
                assertThat(ResourceBundle.getBundle("org.kontor." + bundle).containsKey(problem.key()))
                        .as(problem.key())
                        .isTrue();
            }
        });
    }

    static Stream<Arguments> withoutOneFieldOfTheSeller() {
        return Stream.of(
                without("sellerName", aDraft().with(new SellerTerms.Identity("", "", "", "DE129273398", ""))),
                without("sellerTaxId", aDraft().with(new SellerTerms.Identity("Elbwerk GmbH", "", "", "", ""))),
                without("sellerVatId", reverse("DK13585628").with(new SellerTerms.Identity("E", "", "", "", "1"))),
                without("sellerPostCode", aDraft().with(new InvoiceAddressFacts("Weg 1", "", " ", "Dresden", "DE"))),
                without("sellerCity", aDraft().with(new InvoiceAddressFacts("Weg 1", "", "01099", "", "DE"))),
                without("sellerCountry", aDraft().with(new InvoiceAddressFacts("Weg 1", "", "01099", "Dresden", ""))),
                without("sellerContactName", aDraft().with(new SellerTerms.Contact("", "0351 123", "a@b.example"))),
                without("sellerContactPhone", aDraft().with(new SellerTerms.Contact("S", "", "a@b.example"))),
                without("sellerContactEmail", aDraft().with(new SellerTerms.Contact("S", "0351 123", ""))),
                without("accountHolder", aDraft().with(new SellerTerms.Bank("", IBAN, "", "", "DE98ZZZ09999999999"))),
                without("iban", aDraft().with(new SellerTerms.Bank("E", "", "", "", "DE98ZZZ09999999999"))),
                without("creditorId", aDraft().with(new SellerTerms.Bank("E", IBAN, "", "", ""))));
    }

    static Stream<Arguments> withOneWrongFieldOfTheSeller() {
        return Stream.of(
                without("sellerCountry", aDraft().with(new InvoiceAddressFacts("Weg 1", "", "01099", "Dresden", "XX"))),
                // BR-DE-27 and BR-DE-28.
                without("sellerContactPhone", aDraft().with(new SellerTerms.Contact("S", "a 12", "a@b.example"))),
                without("sellerContactEmail", aDraft().with(new SellerTerms.Contact("S", "0351 123", "a@b@c.example"))),
                without("iban", aDraft().with(new SellerTerms.Bank("E", "DE03120300000000202051", "", "", "DE98"))));
    }

    static Stream<Arguments> withoutOneFieldOfTheBuyer() {
        return Stream.of(
                without("buyerName", aDraft().with(new Payer.Address("", "", "", "01067", "Elbheim", "DE"))),
                without("buyerPostCode", aDraft().with(new Payer.Address("E", "", "", "", "Elbheim", "DE"))),
                without("buyerCity", aDraft().with(new Payer.Address("E", "", "", "01067", "", "DE"))),
                without("buyerCountry", consumer().with(new Payer.Address("E", "", "", "01067", "Elbheim", ""))),
                without("buyerNumber", aDraft().with(new Payer.Ids("", "a@b.example", "", "04011000-12345-03"))),
                without("leitwegId", aDraft().with(new Payer.Ids("K1", "a@b.example", "", ""))),
                without("buyerEmail", aDraft().with(new Payer.Ids("K1", "", "", "04011000-12345-03"))),
                without("buyerVatId", reverse("")),
                without("mandate", aDraft().with(Optional.empty())),
                without("mandateReference", aDraft().with(Optional.of(new GivenMandate(1, "", IBAN)))),
                without("debtorIban", aDraft().with(Optional.of(new GivenMandate(1, "K1-1", "")))));
    }

    static Stream<Arguments> withOneWrongFieldOfTheBuyer() {
        return Stream.of(
                without("buyerCountry", consumer().with(new Payer.Address("E", "", "", "01067", "Elbheim", "D"))),
                without("leitwegId", aDraft().with(new Payer.Ids("K1", "a@b.example", "", "991-12345-06"))),
                without("buyerEmail", aDraft().with(new Payer.Ids("K1", "a@b", "", "04011000-12345-03"))),
                without("debtorIban", aDraft().with(Optional.of(new GivenMandate(1, "K1-1", "DE00")))),
                without("exemptionReason", consumer().untaxed(VatCategory.E, Optional.empty())));
    }

    private static ADraft consumer() {
        return aDraft().of(CustomerType.CONSUMER).paidBy(PaymentMethod.TRANSFER);
    }

    private static ADraft reverse(String buyersVatId) {
        return aDraft().of(CustomerType.BUSINESS)
                .with(new Payer.Ids("K1", "a@b.example", buyersVatId, ""))
                .untaxed(VatCategory.AE, Optional.empty());
    }

    private static Arguments without(String field, ADraft draft) {
        return Arguments.of(field, draft);
    }

    @Test
    void tellsAllProblemsAtOnce() {
        List<DraftProblem> problems = aDraft().with(new SellerTerms.Contact("", "", ""))
                .with(new Payer.Ids("K1", "", "", ""))
                .problems();

        assertThat(problems)
                .extracting(DraftProblem::field)
                .containsExactly(
                        "sellerContactName", "sellerContactPhone", "sellerContactEmail", "leitwegId", "buyerEmail");
    }

    @Test
    void readsBackWhatItWrites() {
        List<DraftProblem> problems = List.of(
                new DraftProblem("iban", "invoice.wrong.iban", List.of("DE\t0", ""), Place.SELLER, 7),
                new DraftProblem("mandate", "invoice.missing.mandate", List.of(), Place.ACCOUNT, 42));

        List<DraftProblem> read = DraftProblem.read(DraftProblem.write(problems));

        assertThat(read.get(0).arguments()).containsExactly("DE 0", "");
        assertThat(read.get(1)).isEqualTo(problems.get(1));
        assertThat(DraftProblem.read("")).isEmpty();
    }

    @Test
    void keepsAnIbanOutOfWhatIsStored() {
        List<DraftProblem> problems = aDraft().with(Optional.of(new GivenMandate(1, "K1-1", "DE89370400440532013001")))
                .problems();

        assertThat(DraftProblem.write(problems)).contains("debtorIban").doesNotContain("37040044");
    }
}
