package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Address;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Sellers;
import org.kontor.invoicing.Corrections.Cancelling;
import org.kontor.numbering.FormatTaken;
import org.kontor.numbering.JournalRow;
import org.kontor.numbering.NumberSeries;
import org.kontor.numbering.YearMissing;
import org.kontor.persistence.PageRequest;
import org.kontor.testing.AsAdmin;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** Which series documents take their numbers from, how these look, and that none is missing. */
class InvoiceNumbersIT extends InContainer {
    private static final Cancelling MISTAKE = new Cancelling("Irrtum", false);

    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsOperator operator;

    @Inject
    private Sellers sellers;

    @Inject
    private NumberSeries series;

    @Inject
    private InvoiceNumbers numbers;

    @Inject
    private Corrections corrections;

    @Inject
    private Invoices invoices;

    @Inject
    private BusinessDate businessDate;

    @Test
    void cancellationsHaveASeriesOfTheirOwnIfSomebodyWantsIt() throws Exception {
        Place place = space.open("OWN");
        long own = admin.call(() -> series.open("storno-own", "STOWN/{yy}-{seq:4}", true));
        admin.run(() -> numbers.use(place.seller(), 0, NumberPurpose.CORRECTION, own));
        renter(place, "own");
        InvoiceRow invoice = runs.issued(place, businessDate.today()).get(0);
        long cancellation = operator.call(() -> corrections.cancel(invoice.id(), MISTAKE));

        String year = Integer.toString(businessDate.today().getYear()).substring(2);
        assertThat(invoice.number()).endsWith("-000001");
        assertThat(numberOf(cancellation)).isEqualTo("STOWN/" + year + "-0001");
        assertThat(journal(own)).extracting(JournalRow::number).containsExactly("STOWN/" + year + "-0001");
        assertThat(proofOf("storno-own").isComplete()).isTrue();
        assertThat(proofOf("invoice-OWN").isComplete()).isTrue();
    }

    @Test
    void aLocationHasASeriesOfItsOwnIfSomebodyWantsIt() throws Exception {
        Place place = space.open("LOC");
        long leipzig = admin.call(() ->
                sellers.addLocation(place.seller(), "Leipzig LOC", Address.german("Ring 1", "04109", "Leipzig"), "SN"));
        Place other = new Place(place.seller(), leipzig);
        long own = admin.call(() -> series.open("invoice-leipzig", "LEJ-{seq:3}", false));
        admin.run(() -> numbers.use(place.seller(), leipzig, NumberPurpose.INVOICE, own));
        renter(place, "at home");
        renter(other, "in Leipzig");
        long both = space.account("both");
        space.contract(place, both, businessDate.today(), desk());
        space.contract(other, both, businessDate.today(), desk());

        List<InvoiceRow> issued = runs.issued(place, businessDate.today());

        assertThat(issued)
                .filteredOn(row -> row.account().name().equals("in Leipzig"))
                .extracting(InvoiceRow::number)
                .containsExactly("LEJ-001");
        assertThat(issued)
                .extracting(InvoiceRow::number)
                .filteredOn(number -> number.startsWith("LOC-"))
                .hasSize(2);
        assertThat(proofOf("invoice-leipzig").year()).isZero();
        assertThat(proofOf("invoice-leipzig").isComplete()).isTrue();
        InvoiceRow first = issued.stream()
                .filter(row -> row.number().startsWith("LEJ"))
                .findFirst()
                .orElseThrow();
        assertThat(numberOf(operator.call(() -> corrections.cancel(first.id(), MISTAKE))))
                .isEqualTo("LEJ-002");
    }

    @Test
    void aNewFormatHoldsForNumbersToCome() throws Exception {
        Place place = space.open("FORM");
        renter(place, "before");
        String before = runs.issued(place, businessDate.today()).get(0).number();
        long id = series("invoice-FORM");
        admin.run(() -> series.reformat(id, "{yyyy}/F-{seq:4}"));
        renter(place, "after");
        String after = runs.issued(place, businessDate.today()).get(0).number();

        assertThat(before)
                .isEqualTo("FORM-%d-000001".formatted(businessDate.today().getYear()));
        assertThat(after).isEqualTo("%d/F-0002".formatted(businessDate.today().getYear()));
        assertThat(proofOf("invoice-FORM").isComplete()).isTrue();
        assertThatThrownBy(() -> admin.run(() -> series.reformat(id, "F-{seq:4}")))
                .isInstanceOf(YearMissing.class);
    }

    @Test
    void twoSeriesNeverGiveTheSameNumbers() throws Exception {
        space.open("SAME");
        assertThatThrownBy(() -> admin.call(() -> series.open("same again", "SAME-{yyyy}-{seq:4}", true)))
                .isInstanceOf(FormatTaken.class);
    }

    private void renter(Place place, String name) {
        space.contract(place, space.account(name), businessDate.today(), desk());
    }

    private long desk() {
        return space.product("DESK", ProductKind.BASE, "149.00");
    }

    private String numberOf(long invoice) throws Exception {
        return operator.call(() -> invoices.find(invoice)).row().number();
    }

    private List<JournalRow> journal(long id) throws Exception {
        return operator.call(() -> series.journal(id, PageRequest.first(10))).rows();
    }

    private long series(String code) throws Exception {
        return operator.call(() -> series.list()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private NumberProof proofOf(String code) throws Exception {
        return operator.call(() -> numbers.proofs()).stream()
                .filter(proof -> proof.series().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
