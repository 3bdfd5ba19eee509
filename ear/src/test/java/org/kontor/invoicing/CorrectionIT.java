package org.kontor.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.ProductKind;
import org.kontor.invoicing.Corrections.Cancelling;
import org.kontor.invoicing.Corrections.Correcting;
import org.kontor.invoicing.Corrections.LineCut;
import org.kontor.money.Money;
import org.kontor.persistence.PageRequest;
import org.kontor.receivables.OpenItem;
import org.kontor.receivables.OpenItems;
import org.kontor.testing.AsOperator;
import org.kontor.testing.InContainer;
import org.kontor.testing.RunsForTests;
import org.kontor.testing.SpaceForTests;
import org.kontor.testing.SpaceForTests.Place;

/** A part of an invoice taken back: an amount for good, days for good, or days that are billed again. */
class CorrectionIT extends InContainer {
    @Inject
    private SpaceForTests space;

    @Inject
    private RunsForTests runs;

    @Inject
    private AsOperator operator;

    @Inject
    private Corrections corrections;

    @Inject
    private Invoices invoices;

    @Inject
    private OpenItems openItems;

    @Inject
    private BusinessDate businessDate;

    @Test
    void reducesThePriceForGood() throws Exception {
        Renter renter = renter("LESS");
        InvoiceView correction = view(correct(renter, amount(1, "10.00")));

        assertThat(correction.row().kind()).isEqualTo(InvoiceKind.CORRECTION);
        assertThat(correction.row().payable()).isEqualTo(Money.of("-11.90"));
        assertThat(correction.content().heading().references().preceding())
                .extracting(PrecedingInvoice::number)
                .containsExactly(renter.invoice().number());
        assertThat(openOf(renter)).extracting(OpenItem::open).containsExactly(Money.of("213.01"));
        assertThat(runs.issued(renter.place(), businessDate.today())).isEmpty();
    }

    @Test
    void takesDaysBackThatTheNextRunBillsAgain() throws Exception {
        Renter renter = renter("AGAIN");
        InvoiceView correction = view(correct(renter, days(1, 10, true)));
        InvoiceRow again = runs.issued(renter.place(), businessDate.today()).get(0);

        assertThat(correction.row().payable().isNegative()).isTrue();
        assertThat(again.net()).isEqualTo(correction.row().net().negated());
        assertThat(runs.issued(renter.place(), businessDate.today())).isEmpty();
    }

    @Test
    void waivesDaysToTheCentOfWhatTheyCost() throws Exception {
        Renter renter = renter("WAIVE");
        InvoiceView correction = view(correct(renter, days(1, 10, false)));

        assertThat(runs.issued(renter.place(), businessDate.today())).isEmpty();
        Period taken = correction.content().lines().get(0).period();
        assertThat(taken.days()).isEqualTo(10);
        assertThat(taken.end()).isEqualTo(renter.start().plusMonths(1));
        assertThat(correction.content().lines().get(0).netAmount())
                .isEqualTo(Money.of("149.00")
                        .minus(partOf("149.00", renter.start(), 10))
                        .negated());
    }

    @Test
    void neverTakesMoreThanIsLeft() throws Exception {
        Renter renter = renter("MOST");
        correct(renter, amount(2, "30.00"));

        assertThatThrownBy(() -> correct(renter, amount(2, "10.01"))).isInstanceOf(TooMuchTakenBack.class);
        correct(renter, amount(2, "10.00"));
        assertThatThrownBy(() -> correct(renter, amount(2, "0.01"))).isInstanceOf(TooMuchTakenBack.class);
        assertThatThrownBy(() -> correct(renter, days(1, 32, true))).isInstanceOf(TooMuchTakenBack.class);
        assertThatThrownBy(() -> correct(renter, amount(3, "1.00"))).isInstanceOf(NothingTakenBack.class);
        assertThatThrownBy(() -> correct(renter, amount(1, "1.00"), days(1, 1, true)))
                .isInstanceOf(LineCutTwice.class);
    }

    @Test
    void previewsWhatItThenDoes() throws Exception {
        Renter renter = renter("SHOWS");
        Correcting how = how(amount(1, "10.00"), days(2, 3, false));
        TakeBackPreview preview = operator.call(
                () -> corrections.previewCorrection(renter.invoice().id(), how));
        InvoiceView correction =
                view(operator.call(() -> corrections.correct(renter.invoice().id(), how)));

        assertThat(preview.lines()).isEqualTo(correction.content().lines());
        assertThat(preview.totals().payable()).isEqualTo(correction.row().payable());
        assertThat(preview.days().days())
                .extracting(TakeBackPreview.Days::count)
                .containsExactly(3);
    }

    @Test
    void isCancelledBeforeTheWholeInvoiceIs() throws Exception {
        Renter renter = renter("FIRST");
        long invoice = renter.invoice().id();
        long correction = correct(renter, amount(1, "10.00"));
        Cancelling mistake = new Cancelling("Irrtum", false);

        assertThatThrownBy(() -> operator.call(() -> corrections.cancel(invoice, mistake)))
                .isInstanceOf(CorrectedBefore.class);
        operator.call(() -> corrections.cancel(correction, mistake));
        operator.call(() -> corrections.cancel(invoice, mistake));

        assertThat(openOf(renter)).isEmpty();
        assertThat(view(invoice).relations().standing()).isEqualTo(Standing.CANCELLED);
        assertThat(runs.issued(renter.place(), businessDate.today()))
                .extracting(InvoiceRow::payable)
                .containsExactly(Money.of("224.91"));
        assertThatThrownBy(() -> correct(renter, amount(1, "1.00"))).isInstanceOf(InvoiceAlreadyCancelled.class);
    }

    private record Renter(Place place, long account, LocalDate start, InvoiceRow invoice) {}

    /** A desk for 149.00 and a locker for 40.00, billed for this month. */
    private Renter renter(String name) throws Exception {
        Place place = space.open("C" + name);
        long account = space.account(name);
        LocalDate start = businessDate.today().withDayOfMonth(1);
        long desk = space.product("DESK", ProductKind.BASE, "149.00");
        long locker = space.product("LOCKER", ProductKind.ADD_ON, "40.00");
        space.contract(place, account, start, desk, locker);
        return new Renter(
                place, account, start, runs.issued(place, businessDate.today()).get(0));
    }

    /** What is left of a month's price without so many days, by R3. */
    private static Money partOf(String price, LocalDate month, int without) {
        int days = month.lengthOfMonth();
        long cents = Money.of(price).cents() * (days - without);
        return Money.ofCents((2 * cents + days) / (2 * days));
    }

    private static LineCut amount(int position, String amount) {
        return new LineCut(position, new Cut.Amount(Money.of(amount)));
    }

    private static LineCut days(int position, int count, boolean again) {
        return new LineCut(position, new Cut.Days(count, again));
    }

    private static Correcting how(LineCut... cuts) {
        return new Correcting("Heizung ausgefallen", Stream.of(cuts).toList());
    }

    private long correct(Renter renter, LineCut... cuts) throws Exception {
        return operator.call(() -> corrections.correct(renter.invoice().id(), how(cuts)));
    }

    private InvoiceView view(long invoice) throws Exception {
        return operator.call(() -> invoices.find(invoice));
    }

    private List<OpenItem> openOf(Renter renter) throws Exception {
        return operator.call(() -> openItems.ofAccount(renter.account(), businessDate.today(), PageRequest.first(100)))
                .rows();
    }
}
