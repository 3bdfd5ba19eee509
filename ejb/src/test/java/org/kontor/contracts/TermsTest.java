package org.kontor.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.EndBeforeStart;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.Proration;
import org.kontor.catalog.Timing;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Change.Cancellation;
import org.kontor.contracts.Change.CancellationUndone;
import org.kontor.contracts.Change.LineAdded;
import org.kontor.contracts.Change.LineEnded;
import org.kontor.contracts.Change.Pause;
import org.kontor.contracts.Change.PlanChange;
import org.kontor.contracts.Change.Resume;
import org.kontor.contracts.Term.Again;
import org.kontor.contracts.Term.Ends;
import org.kontor.contracts.Term.GoesOn;
import org.kontor.contracts.Term.Indefinite;
import org.kontor.contracts.Term.Minimum;
import org.kontor.contracts.Term.PauseEffect;
import org.kontor.money.NegativeQuantity;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;

class TermsTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 17);
    private static final NoticeRule ONE_MONTH = NoticeRule.of("1 month any time");
    private static final Term QUARTER_THEN_ANY_TIME =
            new Minimum(Interval.months(3), Interval.months(1), new GoesOn(ONE_MONTH), PauseEffect.TERM_STAYS);

    @Test
    void bindsForItsTermAndThenEndsAnyTime() {
        Terms terms = terms(CustomerType.CONSUMER, QUARTER_THEN_ANY_TIME);
        assertThat(terms.termEnd(START)).contains(day("2027-02-16"));
        assertThat(terms.latestReceipt(START)).contains(day("2027-01-16"));
        assertThat(terms.earliestEnd(day("2027-01-16"))).isEqualTo("2027-02-16");
        assertThat(terms.earliestEnd(day("2027-01-17"))).isEqualTo("2027-02-17");
        assertThat(terms.earliestEnd(day("2027-02-10"))).isEqualTo("2027-03-10");
        assertThat(terms.earliestEnd(day("2027-03-20"))).isEqualTo("2027-04-20");
        assertThat(terms.termEnd(day("2027-02-17"))).isEmpty();
        assertThat(terms.latestReceipt(day("2027-01-17"))).isEmpty();
    }

    @Test
    void canBeLeftWithTheLastDayOfItsTrial() {
        Trial trial = new Trial(day("2026-11-30"), Optional.empty());
        Terms bound = terms(CustomerType.CONSUMER, QUARTER_THEN_ANY_TIME);
        Terms terms = new Terms(
                1,
                START,
                new Agreement(CustomerType.CONSUMER, QUARTER_THEN_ANY_TIME, PauseRule.NONE, Optional.of(trial)),
                bound.lines(),
                List.of());
        assertThat(terms.earliestEnd(START)).isEqualTo("2026-11-30");
        assertThat(terms.earliestEnd(day("2026-11-30"))).isEqualTo("2026-11-30");
        assertThat(terms.earliestEnd(day("2026-12-01"))).isEqualTo("2027-02-16");
    }

    @Test
    void renewsForBusinessesOnly() {
        Term again = new Minimum(
                Interval.years(1), Interval.months(3), new Again(Interval.years(1)), PauseEffect.TERM_STAYS);
        Terms terms = terms(CustomerType.BUSINESS, again);
        assertThat(terms.termEnd(day("2027-11-16"))).contains(day("2027-11-16"));
        assertThat(terms.termEnd(day("2027-11-17"))).contains(day("2028-11-16"));
        assertThat(terms.earliestEnd(day("2027-08-16"))).isEqualTo("2027-11-16");
        assertThat(terms.earliestEnd(day("2027-08-17"))).isEqualTo("2028-11-16");
        assertThatThrownBy(() -> terms(CustomerType.CONSUMER, again)).isInstanceOf(NoticeBeyondLaw.class);
    }

    @Test
    void endsByItselfWhereAgreed() {
        Term ends = new Minimum(Interval.months(3), Interval.months(1), new Ends(), PauseEffect.TERM_STAYS);
        Terms terms = terms(CustomerType.CONSUMER, ends);
        assertThat(terms.endKnownAt(START)).isEqualTo("2027-02-17");
        assertThat(terms.timeline(terms.lines().get(0), START).end()).isEqualTo("2027-02-17");
    }

    @Test
    void capsConsumersAndSaysWhy() {
        Term long3 = new Minimum(Interval.years(3), Interval.months(1), new Ends(), PauseEffect.TERM_STAYS);
        Term again = new Minimum(
                Interval.years(1), Interval.months(1), new Again(Interval.years(1)), PauseEffect.TERM_STAYS);
        Term monthEnd = new Minimum(
                Interval.years(1),
                Interval.months(1),
                new GoesOn(NoticeRule.of("1 month to month end")),
                PauseEffect.TERM_STAYS);
        Term late = new Indefinite(NoticeRule.of("6 weeks to quarter end"));
        Term days = new Indefinite(NoticeRule.of("30 days any time"));
        assertThatThrownBy(() -> terms(CustomerType.CONSUMER, long3)).isInstanceOf(TermBeyondLaw.class);
        assertThatThrownBy(() -> terms(CustomerType.CONSUMER, again)).isInstanceOf(RenewalBeyondLaw.class);
        assertThatThrownBy(() -> terms(CustomerType.CONSUMER, monthEnd)).isInstanceOf(RenewalBeyondLaw.class);
        assertThatThrownBy(() -> terms(CustomerType.NONPROFIT, late)).isInstanceOf(NoticeBeyondLaw.class);
        assertThatThrownBy(() -> terms(CustomerType.CONSUMER, days)).isInstanceOf(NoticeBeyondLaw.class);
        for (Term term : List.of(long3, again, monthEnd, late, days)) {
            assertThat(ConsumerLaw.objections(CustomerType.CONSUMER, term)).isNotEmpty();
            assertThat(ConsumerLaw.objections(CustomerType.BUSINESS, term)).isEmpty();
            assertThat(terms(CustomerType.BUSINESS, term).lines()).hasSize(1);
        }
    }

    @Test
    void refusesACancellationThatIsTooEarly() {
        Terms terms = terms(CustomerType.CONSUMER, QUARTER_THEN_ANY_TIME);
        LocalDate today = day("2026-12-01");
        assertThatThrownBy(() -> terms.with(cancellation("2027-02-15", CancellationKind.ORDINARY, today)))
                .isInstanceOf(CancelledTooEarly.class);
        assertThat(terms.with(cancellation("2027-02-16", CancellationKind.ORDINARY, today))
                        .endKnownAt(today))
                .isEqualTo("2027-02-17");
        assertThat(terms.with(cancellation("2026-12-05", CancellationKind.EXTRAORDINARY, today))
                        .endKnownAt(today))
                .isEqualTo("2026-12-06");
        assertThatThrownBy(() -> terms.with(cancellation("2026-11-16", CancellationKind.AGREED, today)))
                .isInstanceOf(EndBeforeStart.class);
    }

    @Test
    void takesACancellationBackUntilItTakesEffect() {
        Terms cancelled = terms(CustomerType.CONSUMER, QUARTER_THEN_ANY_TIME)
                .with(cancellation("2027-02-16", CancellationKind.ORDINARY, day("2026-12-01")));
        Terms undone = cancelled.with(new CancellationUndone(day("2027-02-16")));
        assertThat(undone.cancellationKnownAt(day("2027-02-15"))).isPresent();
        assertThat(undone.cancellationKnownAt(day("2027-02-16"))).isEmpty();
        assertThatThrownBy(() -> cancelled.with(new CancellationUndone(day("2027-02-17"))))
                .isInstanceOf(UndoneTooLate.class);
        assertThatThrownBy(() -> cancelled.with(cancellation("2027-03-01", CancellationKind.AGREED, day("2026-12-02"))))
                .isInstanceOf(AlreadyCancelled.class);
        assertThatThrownBy(() -> undone.with(new CancellationUndone(day("2027-02-16"))))
                .isInstanceOf(NothingToUndo.class);
        assertThat(undone.with(cancellation("2027-04-20", CancellationKind.ORDINARY, day("2027-03-20")))
                        .endKnownAt(day("2027-03-20")))
                .isEqualTo("2027-04-21");
    }

    @Test
    void pausesWithinLimitsAndResumes() {
        Agreement agreement = new Agreement(CustomerType.CONSUMER, QUARTER_THEN_ANY_TIME, new PauseRule(14, 60));
        Terms terms = new Terms(1, START, agreement, List.of(desk(START)), List.of());
        Terms paused = terms.with(new Pause(days("2027-03-01", "2027-03-31"), day("2027-02-20")));
        assertThatThrownBy(() -> terms.with(new Pause(days("2027-03-01", "2027-03-13"), START)))
                .isInstanceOf(PauseBeyondLimits.class);
        assertThatThrownBy(() -> paused.with(new Pause(days("2027-05-01", "2027-05-30"), day("2027-04-20"))))
                .isInstanceOf(PauseBeyondLimits.class);
        // The next year of the contract counts anew.
        assertThat(paused.with(new Pause(days("2027-11-17", "2027-12-16"), day("2027-04-20")))
                        .pausesKnownAt(day("2027-04-20")))
                .hasSize(2);
        Terms resumed = paused.with(new Resume(day("2027-03-11"), day("2027-03-10")));
        assertThat(resumed.pausesKnownAt(day("2027-03-10"))).containsExactly(days("2027-03-01", "2027-03-10"));
        assertThatThrownBy(() -> resumed.with(new Resume(day("2027-03-11"), day("2027-03-12"))))
                .isInstanceOf(NothingToResume.class);
    }

    @Test
    void growsTheTermByPausesWhereAgreed() {
        Term grows = new Minimum(Interval.months(3), Interval.months(1), new GoesOn(ONE_MONTH), PauseEffect.TERM_GROWS);
        Terms terms = terms(CustomerType.CONSUMER, grows)
                .with(new Pause(days("2027-01-01", "2027-01-10"), day("2026-12-20")));
        assertThat(terms.termEnd(day("2026-12-20"))).contains(day("2027-02-26"));
    }

    @Test
    void unitesOverlappingPauses() {
        Terms terms = terms(CustomerType.BUSINESS, new Indefinite(ONE_MONTH))
                .with(new Pause(days("2027-01-05", "2027-01-20"), START))
                .with(new Pause(days("2027-01-10", "2027-01-25"), START))
                .with(new Pause(days("2027-01-26", "2027-01-27"), START));
        assertThat(terms.pausesKnownAt(START)).containsExactly(days("2027-01-05", "2027-01-27"));
    }

    @Test
    void changesThePlanNowNextCycleOrAtTheEndOfTheTerm() {
        Terms terms = terms(CustomerType.CONSUMER, QUARTER_THEN_ANY_TIME);
        LocalDate today = day("2026-12-01");
        assertThat(terms.effectiveDay(ChangeTime.NOW, 1, today)).isEqualTo(today);
        assertThat(terms.effectiveDay(ChangeTime.NEXT_CYCLE, 1, today)).isEqualTo("2026-12-17");
        assertThat(terms.effectiveDay(ChangeTime.END_OF_TERM, 1, today)).isEqualTo("2027-02-17");
        assertThat(terms.effectiveDay(ChangeTime.END_OF_TERM, 1, day("2027-03-20")))
                .isEqualTo("2027-04-21");
    }

    @Test
    void movesTheAnchorWithAChangeOfPlanOrKeepsIt() {
        Terms terms = terms(CustomerType.BUSINESS, new Indefinite(ONE_MONTH));
        Terms kept = terms.with(new PlanChange(1, plan("TEAM"), day("2026-12-05"), AnchorRule.KEPT, START));
        Terms moved = terms.with(new PlanChange(1, plan("TEAM"), day("2026-12-05"), AnchorRule.MOVED, START));
        assertThat(kept.effectiveDay(ChangeTime.NEXT_CYCLE, 1, day("2026-12-10")))
                .isEqualTo("2026-12-17");
        assertThat(moved.effectiveDay(ChangeTime.NEXT_CYCLE, 1, day("2026-12-10")))
                .isEqualTo("2027-01-05");
    }

    @Test
    void showsAnyPastState() {
        Terms terms = terms(CustomerType.BUSINESS, new Indefinite(ONE_MONTH))
                .with(new PlanChange(1, plan("TEAM"), day("2026-12-05"), AnchorRule.KEPT, day("2026-12-20")));
        assertThat(terms.timeline(terms.lines().get(0), day("2026-12-19")).stretches())
                .hasSize(1);
        assertThat(terms.timeline(terms.lines().get(0), day("2026-12-20")).stretches())
                .hasSize(2);
        assertThat(terms.asOf(day("2026-12-19")).changes()).isEmpty();
    }

    @Test
    void endsAddOnsWithTheirBase() {
        Terms terms = terms(CustomerType.BUSINESS, new Indefinite(ONE_MONTH))
                .with(new LineAdded(line(2, LineKind.ADD_ON, day("2026-12-01")), day("2026-12-01")))
                .with(new LineEnded(1, day("2027-01-31"), day("2026-12-02")));
        Line addOn = terms.lineKnownAt(2, day("2026-12-02"));
        assertThat(terms.timeline(addOn, day("2026-12-02")).end()).isEqualTo("2027-02-01");
    }

    @Test
    void refusesImpossibleTermsByName() {
        Version january = version("2027-01-01", "2027-01-31");
        Version late = version("2027-01-31", "2027-02-28");
        LocalDate newYear = day("2027-01-01");
        assertThatThrownBy(() -> Line.of(1, LineKind.BASE, new Anchor(newYear), late, january))
                .isInstanceOf(OverlappingVersions.class);
        assertThatThrownBy(() -> Line.of(1, LineKind.BASE, new Anchor(newYear))).isInstanceOf(LineWithoutVersion.class);
        assertThatThrownBy(() -> version("2027-01-31", "2027-01-30")).isInstanceOf(EndBeforeStart.class);
        assertThatThrownBy(() -> Quantity.of(-1)).isInstanceOf(NegativeQuantity.class);
        Agreement agreement = new Agreement(CustomerType.BUSINESS, new Indefinite(ONE_MONTH), PauseRule.NONE);
        Line addOn = line(1, LineKind.ADD_ON, START);
        assertThatThrownBy(() -> new Terms(1, START, agreement, List.of(addOn), List.of()))
                .isInstanceOf(AddOnWithoutBase.class);
        Line sameId = line(1, LineKind.ADD_ON, START);
        assertThatThrownBy(() -> new Terms(1, START, agreement, List.of(desk(START), sameId), List.of()))
                .isInstanceOf(DuplicateLine.class);
        Line early = desk(START.minusDays(1));
        assertThatThrownBy(() -> new Terms(1, START, agreement, List.of(early), List.of()))
                .isInstanceOf(LineBeforeContract.class);
        Terms terms = new Terms(1, START, agreement, List.of(desk(START)), List.of());
        assertThatThrownBy(() -> terms.with(new PlanChange(9, plan("TEAM"), START, AnchorRule.KEPT, START)))
                .isInstanceOf(UnknownLine.class);
        assertThatThrownBy(() -> terms.with(new Pause(days("2027-01-01", "2027-01-31"), START)))
                .isInstanceOf(PauseBeyondLimits.class);
        assertThatThrownBy(() -> terms.with(new LineEnded(1, START.minusDays(2), START)))
                .isInstanceOf(EndBeforeStart.class);
        assertThatThrownBy(() -> new Change.IndividualPrice(
                        1, new Change.Offer("FLEX", UnitPrice.of("100")), days("2027-01-01", "2027-01-31"), " ", START))
                .isInstanceOf(ReasonMissing.class);
    }

    @Test
    void recordsChangesInOrder() {
        Terms terms = terms(CustomerType.BUSINESS, new Indefinite(ONE_MONTH))
                .with(new PlanChange(1, plan("TEAM"), day("2026-12-05"), AnchorRule.KEPT, day("2026-12-20")));
        assertThatThrownBy(() -> terms.with(
                        new PlanChange(1, plan("FIX"), day("2026-12-05"), AnchorRule.KEPT, day("2026-12-19"))))
                .isInstanceOf(RecordedOutOfOrder.class);
    }

    private static Terms terms(CustomerType customer, Term term) {
        return new Terms(1, START, new Agreement(customer, term, PauseRule.FREE), List.of(desk(START)), List.of());
    }

    private static Line desk(LocalDate start) {
        return line(1, LineKind.BASE, start);
    }

    private static Line line(long id, LineKind kind, LocalDate start) {
        return Line.of(id, kind, new Anchor(start), Version.from(start, plan("FLEX")));
    }

    private static Version version(String first, String last) {
        return new Version(days(first, last), plan("FLEX"), Quantity.ONE, Percent.ZERO);
    }

    private static Plan plan(String name) {
        VatClass standard = new VatClass("std", VatCategory.S);
        Price price = new Price(
                name,
                UnitPrice.of("149"),
                PriceEntry.NET,
                Interval.months(1),
                Timing.IN_ADVANCE,
                Proration.DAYS,
                VatShare.whole(standard));
        return Plan.of(name, price);
    }

    private static Cancellation cancellation(String last, CancellationKind kind, LocalDate recorded) {
        return new Cancellation(day(last), kind, recorded);
    }

    private static Period days(String first, String last) {
        return Period.ofDays(day(first), day(last));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
