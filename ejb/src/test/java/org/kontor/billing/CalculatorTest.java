package org.kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kontor.billing.ContractBuilder.aContract;
import static org.kontor.billing.ContractBuilder.by;
import static org.kontor.billing.ContractBuilder.day;
import static org.kontor.billing.ContractBuilder.days;
import static org.kontor.billing.ContractBuilder.gross;
import static org.kontor.billing.ContractBuilder.inArrears;
import static org.kontor.billing.ContractBuilder.per;
import static org.kontor.billing.ContractBuilder.price;
import static org.kontor.billing.ContractBuilder.split;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.catalog.Price;
import org.kontor.catalog.Proration;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.Change.Cancellation;
import org.kontor.contracts.Change.IndividualPrice;
import org.kontor.contracts.Change.Offer;
import org.kontor.contracts.Change.Pause;
import org.kontor.contracts.Change.PlanChange;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.Plan;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Version;
import org.kontor.money.DatedRate;
import org.kontor.money.Money;
import org.kontor.money.NoRate;
import org.kontor.money.Percent;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;

class CalculatorTest {
    private final Calculator calculator = new Calculator(ContractBuilder.RATES);
    private Billed billed = Billed.NOTHING;

    @Test
    void billsAPeriodOnTheDayItStartsAndNotAgain() {
        Terms terms = aContract().terms();
        assertThat(run(terms, "2026-12-31")).isEmpty();
        assertThat(run(terms, "2027-01-01")).containsExactly("FLEX 2027-01-01 31/31 149.00");
        assertThat(run(terms, "2027-01-01")).isEmpty();
        assertThat(run(terms, "2027-01-31")).isEmpty();
        assertThat(run(terms, "2027-02-01")).containsExactly("FLEX 2027-02-01 28/28 149.00");
    }

    @Test
    void neverDriftsFromAnAnchorOnThe31st() {
        Terms terms = aContract().startingOn("2027-01-31").terms();
        assertThat(run(terms, "2027-04-30"))
                .containsExactly(
                        "FLEX 2027-01-31 28/28 149.00",
                        "FLEX 2027-02-28 31/31 149.00",
                        "FLEX 2027-03-31 30/30 149.00",
                        "FLEX 2027-04-30 31/31 149.00");
    }

    @Test
    void billsYearsFromThe29thOfFebruary() {
        Terms terms = aContract()
                .startingOn("2024-02-29")
                .withPlan("YEAR", per(Interval.years(1), price("Y", "1200")))
                .terms();
        assertThat(run(terms, "2028-02-29"))
                .containsExactly(
                        "YEAR 2024-02-29 365/365 1200.00",
                        "YEAR 2025-02-28 365/365 1200.00",
                        "YEAR 2026-02-28 365/365 1200.00",
                        "YEAR 2027-02-28 366/366 1200.00",
                        "YEAR 2028-02-29 365/365 1200.00");
    }

    @Test
    void prorationIsByDaysFromTheStart() {
        Terms terms =
                aContract().startingOn("2027-01-15").anchoredOn("2027-01-01").terms();
        // Due with the period's first day, even if the contract starts later in it (R8).
        assertThat(run(terms, "2027-01-01")).containsExactly("FLEX 2027-01-01 17/31 81.71");
    }

    @Test
    void billsArrearsAfterTheLastDayOrTheEarlierEnd() {
        Terms terms = aContract().withPlan("USE", inArrears(price("U", "31"))).terms();
        assertThat(run(terms, "2027-01-31")).isEmpty();
        assertThat(run(terms, "2027-02-01")).containsExactly("USE 2027-01-01 31/31 31.00");
        Terms cancelled = terms.with(new Cancellation(day("2027-02-10"), CancellationKind.AGREED, day("2027-02-05")));
        assertThat(run(cancelled, "2027-02-10")).isEmpty();
        assertThat(run(cancelled, "2027-02-11")).containsExactly("USE 2027-02-01 10/28 11.07");
    }

    @Test
    void correctsWhatWasRecordedLate() {
        Terms terms = aContract().terms();
        run(terms, "2027-01-01");
        Terms changed = terms.with(
                new PlanChange(1, plan("TEAM", "310"), day("2027-01-11"), AnchorRule.KEPT, day("2027-01-20")));
        assertThat(run(changed, "2027-01-19")).isEmpty();
        assertThat(run(changed, "2027-01-20"))
                .containsExactly("FLEX 2027-01-01 -21/31 -100.94", "TEAM 2027-01-01 21/31 210.00");
    }

    @Test
    void sumsAPriceThatComesBackOnce() {
        Terms terms = aContract()
                .withPlan("THIRD", price("THIRD", "33.33"))
                .with(new PlanChange(1, plan("TEAM", "310"), day("2027-01-11"), AnchorRule.KEPT, day("2026-12-01")))
                .with(new PlanChange(1, plan("THIRD", "33.33"), day("2027-01-21"), AnchorRule.KEPT, day("2026-12-01")))
                .terms();
        assertThat(run(terms, "2027-01-01"))
                .containsExactly("THIRD 2027-01-01 21/31 22.58", "TEAM 2027-01-01 10/31 100.00");
    }

    @Test
    void countsDaysOfZeroAsBilled() {
        Terms terms = aContract().less("100").terms();
        ProposedInvoice invoice = new Payer(List.of(terms), billed).invoice(calculator, Run.on(day("2027-01-01")));
        assertThat(invoice.charges()).hasSize(1);
        assertThat(invoice.lines()).isEmpty();
        billed = billed.plus(invoice.charges());
        assertThat(run(terms, "2027-01-01")).isEmpty();
    }

    @Test
    void excusesPausedDays() {
        Terms terms = aContract()
                .with(new Pause(days("2027-01-11", "2027-01-20"), day("2026-12-01")))
                .terms();
        assertThat(run(terms, "2027-01-01")).containsExactly("FLEX 2027-01-01 21/31 100.94");
    }

    @Test
    void countsEveryMonthAsThirtyDays() {
        Terms terms = aContract()
                .startingOn("2027-01-16")
                .anchoredOn("2027-01-01")
                .withPlan("T", by(Proration.THIRTY_360, price("T", "300")))
                .with(new Cancellation(day("2027-02-27"), CancellationKind.AGREED, day("2026-12-01")))
                .terms();
        // 16–30 January are 15 days, the 31st is free; 27 of February's 28 days leave 3 for its last.
        assertThat(run(terms, "2027-02-01")).containsExactly("T 2027-01-01 15/30 150.00", "T 2027-02-01 27/30 270.00");
    }

    @Test
    void chargesBegunPeriodsWhole() {
        Terms terms = aContract()
                .startingOn("2027-01-16")
                .anchoredOn("2027-01-01")
                .withPlan("W", by(Proration.WHOLE_PERIODS, price("W", "300")))
                .with(new PlanChange(1, plan("TEAM", "310"), day("2027-01-20"), AnchorRule.KEPT, day("2026-12-01")))
                .terms();
        assertThat(run(terms, "2027-02-01"))
                .containsExactly("W 2027-01-01 31/31 300.00", "TEAM 2027-02-01 28/28 310.00");
    }

    @Test
    void givesTheTimeBeforeTheAnchorFree() {
        Terms terms = aContract()
                .startingOn("2027-01-16")
                .anchoredOn("2027-01-01")
                .withPlan("F", by(Proration.FREE_UNTIL_ANCHOR, price("F", "300")))
                .terms();
        assertThat(run(terms, "2027-02-01")).containsExactly("F 2027-02-01 28/28 300.00");
    }

    @Test
    void mixesIntervalsTimingsAndFeesInOneContract() {
        Line kitchen = line(2, "KITCHEN", per(Interval.weeks(2), inArrears(price("K", "20"))));
        Line fee = Line.oneOff(3, day("2027-01-01"), "SET-UP", price("S", "99"));
        Terms terms = aContract()
                .withPlan("YEAR", per(Interval.years(1), price("Y", "1200")))
                .with(kitchen)
                .with(fee)
                .terms();
        assertThat(run(terms, "2027-01-16"))
                .containsExactly(
                        "YEAR 2027-01-01 365/365 1200.00",
                        "KITCHEN 2027-01-01 14/14 20.00",
                        "SET-UP 2027-01-01 1/1 99.00");
    }

    @Test
    void billsAFeeWithTheFirstInvoiceOfItsLineAndOnlyOnce() {
        Terms terms = aContract()
                .startingOn("2027-01-16")
                .anchoredOn("2027-01-01")
                .with(fee("2027-01-16"))
                .terms();
        assertThat(run(terms, "2027-01-01"))
                .containsExactly("FLEX 2027-01-01 16/31 76.90", "SET-UP 2027-01-16 1/1 99.00");
        Terms changed = terms.with(new PlanChange(
                1, Plan.of("TEAM", price("T", "310")), day("2027-02-01"), AnchorRule.KEPT, day("2027-01-20")));
        assertThat(run(changed, "2027-02-01")).containsExactly("TEAM 2027-02-01 28/28 310.00");
    }

    @Test
    void billsNoFeeToWhomLeavesInTheTrialAndTakesBackWhatWasBilledAhead() {
        Terms terms =
                aContract().freeUntil("2027-01-15").with(fee("2027-01-15")).terms();
        assertThat(run(terms, "2027-01-01"))
                .containsExactly("FLEX 2027-01-01 17/31 81.71", "SET-UP 2027-01-15 1/1 99.00");
        Terms left = terms.with(new Cancellation(day("2027-01-14"), CancellationKind.AGREED, day("2027-01-10")));
        assertThat(run(left, "2027-01-10"))
                .containsExactly("FLEX 2027-01-01 -17/31 -81.71", "SET-UP 2027-01-15 -1/1 -99.00");
    }

    /** Due with the desk's first period. */
    private static Line fee(String day) {
        Line once = Line.oneOff(3, day(day), "SET-UP", price("S", "99"));
        return new Line(3, once.kind(), new Anchor(day("2027-01-01")), once.versions(), once.paidFrom());
    }

    @Test
    void givesATrialFree() {
        Terms terms = aContract().freeUntil("2027-01-15").terms();
        assertThat(run(terms, "2027-01-01")).containsExactly("FLEX 2027-01-01 17/31 81.71");
    }

    @Test
    void takesAnIndividualPriceUntilItsEnd() {
        Terms terms = aContract()
                .with(new IndividualPrice(
                        1,
                        new Offer("FLEX", UnitPrice.of("100")),
                        days("2027-01-01", "2027-02-28"),
                        "first customer",
                        day("2026-12-01")))
                .terms();
        assertThat(run(terms, "2027-03-01"))
                .containsExactly(
                        "FLEX 2027-01-01 31/31 100.00", "FLEX 2027-02-01 28/28 100.00", "FLEX 2027-03-01 31/31 149.00");
    }

    @Test
    void keepsGrossPricesToTheCent() {
        Terms terms = aContract().withPlan("G", gross(price("G", "39.99"))).terms();
        List<Charge> charges = calculator.charges(terms, billed, Run.on(day("2027-01-01")));
        InvoiceTotals totals = InvoiceTotals.of(charges);
        assertThat(totals.net()).hasToString("33.61");
        assertThat(totals.tax()).hasToString("6.39");
        assertThat(totals.gross()).hasToString("40.00");
        assertThat(totals.rounding()).hasToString("-0.01");
        assertThat(totals.payable()).hasToString("39.99");
    }

    @Test
    void splitsAMealByTaxClass() {
        Terms terms = aContract()
                .withPlan(
                        "MEALS",
                        split(
                                gross(price("M", "59.99")),
                                new VatShare(ContractBuilder.STANDARD, Percent.of("30")),
                                new VatShare(ContractBuilder.REDUCED, Percent.of("70"))))
                .terms();
        List<Charge> charges = calculator.charges(terms, billed, Run.on(day("2027-01-01")));
        assertThat(charges)
                .extracting(charge -> charge.rate() + " " + charge.priced() + " " + charge.net())
                .containsExactly("19 18.00 15.13", "7 41.99 39.24");
        assertThat(InvoiceTotals.of(charges).payable()).hasToString("59.99");
    }

    @Test
    void takesTheRateOfThePeriodsLastDayOrOfTheLastSupplied() {
        VatRates rates = new VatRates(Map.of(
                "std",
                List.of(
                        new DatedRate(day("2000-01-01"), VatRate.of("19")),
                        new DatedRate(day("2027-01-20"), VatRate.of("21")))));
        Terms terms = aContract()
                .with(new Cancellation(day("2027-01-10"), CancellationKind.AGREED, day("2026-12-01")))
                .terms();
        Run run = Run.on(day("2027-01-01"));
        assertThat(new Calculator(rates).charges(terms, billed, run).get(0).rate())
                .hasToString("21");
        assertThat(new Calculator(rates, RateDay.LAST_SUPPLIED)
                        .charges(terms, billed, run)
                        .get(0)
                        .rate())
                .hasToString("19");
    }

    @Test
    void keepsTheRateOfWhatIsBilledAndProposesACorrection() {
        Terms terms = aContract().terms();
        List<Charge> charges = calculator.charges(terms, billed, Run.on(day("2027-01-01")));
        billed = billed.plus(charges);
        VatRates later = new VatRates(Map.of(
                "std",
                List.of(
                        new DatedRate(day("2000-01-01"), VatRate.of("19")),
                        new DatedRate(day("2027-01-01"), VatRate.of("21")))));
        assertThat(new Calculator(later).charges(terms, billed, Run.on(day("2027-01-31"))))
                .isEmpty();
        List<BilledRow> rows = charges.stream().map(BilledRow::of).toList();
        assertThat(RateCorrections.propose(rows, later)).singleElement().satisfies(proposal -> {
            assertThat(proposal.billed().rate()).hasToString("19");
            assertThat(proposal.rate()).hasToString("21");
        });
    }

    @Test
    void stopsWithoutARate() {
        VatRates none = new VatRates(Map.of());
        Terms terms = aContract().terms();
        assertThatThrownBy(() -> new Calculator(none).charges(terms, billed, Run.on(day("2027-01-01"))))
                .isInstanceOf(NoRate.class);
    }

    @Test
    void refusesPricesTooLargeToBeTrue() {
        Terms terms = aContract()
                .withPlan("X", price("X", "99999999999.9999"))
                .times(1_000_000)
                .less("33.3333")
                .terms();
        assertThatThrownBy(() -> run(terms, "2027-01-01")).isInstanceOf(AmountTooLarge.class);
    }

    @Test
    void billsAgainWhatACancelledInvoiceTookBack() {
        Terms terms = aContract().terms();
        List<Charge> charges = calculator.charges(terms, billed, Run.on(day("2027-01-01")));
        Charge charge = charges.get(0);
        BilledRow row = BilledRow.of(charge);
        // R10: the reversal brings the sum of the rows to nothing; the revision goes on counting.
        BilledRow reversed = new BilledRow(
                row.line(),
                row.period(),
                row.key(),
                row.plan(),
                row.vatClass(),
                row.rate(),
                0,
                money("0"),
                money("0"),
                1);
        billed = Billed.of(List.of(reversed));
        assertThat(calculator.charges(terms, billed, Run.on(day("2027-01-01"))))
                .singleElement()
                .satisfies(again -> assertThat(again.revision()).isEqualTo(2));
    }

    private static Money money(String text) {
        return Money.of(text);
    }

    private static Plan plan(String name, String amount) {
        return Plan.of(name, price(name, amount));
    }

    private static Line line(long id, String name, Price price) {
        return Line.of(
                id,
                LineKind.ADD_ON,
                new Anchor(day("2027-01-01")),
                Version.from(day("2027-01-01"), Plan.of(name, price)));
    }

    private List<String> run(Terms terms, String date) {
        List<Charge> charges = calculator.charges(terms, billed, Run.on(day(date)));
        billed = billed.plus(charges);
        return charges.stream()
                .map(charge -> charge.plan() + " " + charge.period().start() + " " + charge.days() + "/"
                        + charge.periodDays() + " " + charge.net())
                .toList();
    }
}
