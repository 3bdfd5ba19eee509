package org.kontor.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kontor.billing.ContractBuilder.REDUCED;
import static org.kontor.billing.ContractBuilder.STANDARD;
import static org.kontor.billing.ContractBuilder.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.calendar.Period;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.MeterPrice;
import org.kontor.catalog.Meters;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.PriceModel;
import org.kontor.catalog.PriceTier;
import org.kontor.catalog.Proration;
import org.kontor.catalog.RollOver;
import org.kontor.catalog.Timing;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.Agreement;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.NoticeRule;
import org.kontor.contracts.PauseRule;
import org.kontor.contracts.Plan;
import org.kontor.contracts.Term.Indefinite;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Version;
import org.kontor.money.DatedRate;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;
import org.kontor.usage.AllowanceUse;
import org.kontor.usage.Credit;
import org.kontor.usage.RatedUse;
import org.kontor.usage.UsageRating;
import org.kontor.usage.UsageRecord;
import org.kontor.usage.UsedBefore;
import org.kontor.usage.UsedBy;

class UsageBillingTest {
    private static final LocalDate START = day("2027-01-01");
    private static final Run DECEMBER = Run.on(day("2027-12-01"));
    private static final Calculator CALCULATOR = new Calculator(ContractBuilder.RATES);
    private static final MeterPrice HOUR = new MeterPrice(
            PriceModel.GRADUATED,
            60,
            List.of(new PriceTier(300, UnitPrice.of("12.00")), new PriceTier(PriceTier.OPEN, UnitPrice.of("9.00"))),
            Optional.empty());

    private long ids;

    @Test
    void billsNovemberHoursBesideDecemberRent() {
        Terms terms = terms(VatShare.whole(STANDARD), PriceEntry.NET);
        Billed untilNovember =
                Billed.NOTHING.plus(CALCULATOR.charges(terms, Billed.NOTHING, Run.on(day("2027-11-01"))));
        List<Charge> rent = CALCULATOR.charges(terms, untilNovember, DECEMBER);
        assertThat(rent)
                .extracting(Charge::period)
                .containsExactly(Period.ofDays(day("2027-12-01"), day("2027-12-31")));

        List<RatedUse> uses = rated(terms, record("2027-11-03", 480), record("2027-12-01", 60));
        List<Charge> hours = charges(CALCULATOR, uses.get(0), untilNovember);
        assertThat(uses).hasSize(1);
        // 480 minutes less 120 included: 300 at 12.00 and 60 at 9.00 an hour.
        assertThat(hours).extracting(Charge::net).containsExactly(Money.of("69.00"));
        assertThat(hours.get(0).period()).isEqualTo(Period.ofDays(day("2027-11-01"), day("2027-11-30")));
    }

    @Test
    void billsALateRecordAsTheDifferenceOfItsMonth() {
        Terms terms = terms(VatShare.whole(STANDARD), PriceEntry.NET);
        Charge first = charge(terms, Billed.NOTHING, UsedBefore.NOTHING, record("2027-10-05", 400));
        assertThat(first.net()).isEqualTo(Money.of("56.00"));
        Billed billed = Billed.NOTHING.plus(List.of(first));
        UsedBefore before = new UsedBefore(
                List.of(new AllowanceUse(1, "ROOM", day("2027-10-01"), day("2027-10-01"), 120)),
                Map.of(2L, new TreeMap<>(Map.of(day("2027-10-05"), 280))),
                Map.of());
        Charge late = charge(terms, billed, before, record("2027-10-04", 60));
        // 280 + 60 minutes: 300 at 12.00 and 40 at 9.00 are 66.00.
        assertThat(late.net()).isEqualTo(Money.of("10.00"));
        assertThat(late.revision()).isEqualTo(1);
        assertThat(late.derivation().used().days())
                .containsExactly(Period.ofDays(day("2027-10-04"), day("2027-10-04")));
        assertThat(Explanation.of(late.derivation(), Locale.GERMAN))
                .contains(
                        "1:00 Stunden genutzt",
                        "6:40 Stunden und 56,00 € wurden schon berechnet",
                        "Differenz: 10,00 €");
    }

    @Test
    void splitsAMealByItsShares() {
        Terms terms = terms(
                List.of(new VatShare(REDUCED, Percent.of("70")), new VatShare(STANDARD, Percent.of("30"))),
                PriceEntry.GROSS);
        MeterPrice meal = MeterPrice.flat(UnitPrice.of("12.90"), 1);
        Meters meters = new Meters(Map.of("M", meal), Map.of());
        RatedUse use = new UsageRating(meters, UsedBefore.NOTHING, List.of(), DECEMBER.businessDate())
                .due(terms, List.of(record("2027-11-03", 3)), DECEMBER.through())
                .get(0);
        List<Charge> charges = charges(CALCULATOR, use, Billed.NOTHING);
        assertThat(charges).extracting(Charge::priced).containsExactly(Money.of("27.09"), Money.of("11.61"));
        assertThat(charges).extracting(Charge::net).containsExactly(Money.of("25.32"), Money.of("9.76"));
        assertThat(InvoiceTotals.of(charges).payable()).isEqualTo(Money.of("38.70"));
    }

    @Test
    void taxesEachUseByTheRateOfItsDay() {
        Calculator changing = new Calculator(new VatRates(Map.of(
                "std",
                List.of(
                        new DatedRate(day("2000-01-01"), VatRate.of("19")),
                        new DatedRate(day("2027-11-15"), VatRate.of("16"))))));
        Terms terms = terms(VatShare.whole(STANDARD), PriceEntry.NET);
        RatedUse november = rated(terms, record("2027-11-03", 360), record("2027-11-20", 240))
                .get(0);
        List<Charge> charges = charges(changing, november, Billed.NOTHING);
        // 240 minutes at 12.00 before the change; 60 at 12.00 and 180 at 9.00 an hour after it.
        assertThat(charges).extracting(Charge::net).containsExactly(Money.of("48.00"), Money.of("39.00"));
        assertThat(charges).extracting(Charge::rate).containsExactly(VatRate.of("19"), VatRate.of("16"));
        assertThat(charges).extracting(Charge::revision).containsExactly(0, 1);
        assertThat(charges).extracting(Charge::days).containsExactly(360, 240);
        Billed billed = Billed.NOTHING.plus(charges);
        UsedBefore before = new UsedBefore(
                List.of(new AllowanceUse(1, "ROOM", day("2027-11-01"), day("2027-11-01"), 120)),
                Map.of(2L, new TreeMap<>(Map.of(day("2027-11-03"), 240, day("2027-11-20"), 240))),
                Map.of());
        RatedUse late = new UsageRating(meters(), before, List.of(), DECEMBER.businessDate())
                .due(terms, List.of(record("2027-11-04", 60)), DECEMBER.through())
                .get(0);
        List<Charge> corrected = charges(changing, late, billed);
        // The late hour is the fifth at 12.00, so the first one after the change is the first at 9.00.
        assertThat(corrected).extracting(Charge::net).containsExactly(Money.of("12.00"), Money.of("-3.00"));
        assertThat(corrected).extracting(Charge::revision).containsExactly(2, 3);
    }

    @Test
    void keepsTheRateAtWhichItIsBilledWhenAnotherOneIsEnteredLater() {
        Terms terms = terms(VatShare.whole(STANDARD), PriceEntry.NET);
        Billed billed = Billed.NOTHING.plus(
                charges(CALCULATOR, rated(terms, record("2027-11-03", 240)).get(0), Billed.NOTHING));
        Calculator entered = new Calculator(
                new VatRates(Map.of("std", List.of(new DatedRate(day("2000-01-01"), VatRate.of("16"))))));
        UsedBefore before = new UsedBefore(
                List.of(new AllowanceUse(1, "ROOM", day("2027-11-01"), day("2027-11-01"), 120)),
                Map.of(2L, new TreeMap<>(Map.of(day("2027-11-03"), 120))),
                Map.of());
        RatedUse late = new UsageRating(meters(), before, List.of(), DECEMBER.businessDate())
                .due(terms, List.of(record("2027-11-04", 60)), DECEMBER.through())
                .get(0);
        assertThat(charges(entered, late, billed)).singleElement().satisfies(charge -> {
            assertThat(charge.rate()).isEqualTo(VatRate.of("19"));
            assertThat(charge.net()).isEqualTo(Money.of("12.00"));
        });
    }

    @Test
    void explainsItselfInBothLanguagesAndSurvivesItsJson() {
        Terms terms = terms(VatShare.whole(STANDARD), PriceEntry.NET);
        Derivation derivation = charge(terms, Billed.NOTHING, UsedBefore.NOTHING, record("2027-11-03", 480))
                .derivation();
        assertThat(Derivation.ofJson(derivation.toJson())).isEqualTo(derivation);
        assertThat(derivation.toJson()).hasSizeLessThan(1000);
        assertThat(Explanation.of(derivation, Locale.ENGLISH))
                .isEqualTo("ROOM: 8:00 h used in the period 1 Nov 2027 to 30 Nov 2027 (3 Nov 2027)."
                        + " 2:00 h are included in the contract. 6:00 h are charged; at this price the period has 6:00 h in"
                        + " all. Price: 300 × 12.00 € / 60 + 60 × 9.00 € / 60, net (price version M)."
                        + " That is 69.00 €, rounded half up. VAT std: 19 %, the rate of 3 Nov 2027.");
        Derivation back = charge(terms, Billed.NOTHING, UsedBefore.NOTHING, record("2027-11-03", 480))
                .reversed(1)
                .derivation();
        assertThat(Derivation.ofJson(back.toJson())).isEqualTo(back);
        assertThat(Explanation.of(back, Locale.ENGLISH))
                .contains("8:00 h used in the period", "69.00 € are taken back");
    }

    @Test
    void sharesWhatATeamUsedByItsMembers() {
        Terms terms = terms(VatShare.whole(STANDARD), PriceEntry.NET);
        UsedBy anna = new UsedBy(5, "Anna Albers", "Vertrieb");
        UsedBy emre = new UsedBy(6, "Emre Bulut", "");
        UsageRecord early = new UsageRecord(1, 2, day("2027-11-03").atTime(9, 0), 240, 0, anna);
        UsageRecord late = new UsageRecord(2, 2, day("2027-11-04").atTime(9, 0), 170, 0, emre);
        UsageRecord again = new UsageRecord(3, 2, day("2027-11-05").atTime(9, 0), 70, 0, anna);
        List<UsageCharge> charges =
                CALCULATOR.charges(rated(terms, again, late, early).get(0), Billed.NOTHING);

        // 480 minutes less 120 included are 69.00; of the 360 at the price Anna has 120 + 70, Emre 170.
        assertThat(charges)
                .extracting(UsageCharge::by, used -> used.charge().net())
                .containsExactly(tuple(anna, Money.of("36.42")), tuple(emre, Money.of("32.58")));
        assertThat(charges.get(0).records())
                .extracting(cost -> cost.rated().record(), RecordCost::net)
                .containsExactly(tuple(early, Money.of("23.00")), tuple(again, Money.of("13.42")));
        Derivation derivation = charges.get(1).charge().derivation();
        assertThat(Derivation.ofJson(derivation.toJson())).isEqualTo(derivation);
        assertThat(Explanation.of(derivation, Locale.GERMAN))
                .contains(
                        "Das sind 69,00 €",
                        "Davon entfallen auf Emre Bulut 2:50 Stunden von 6:00 Stunden: 32,58 von 69,00 €.");
    }

    @Test
    void taxesWhatAVoucherPaysForByWhatIsUsedAndComesToItsPrice() {
        Terms terms = terms(
                List.of(new VatShare(REDUCED, Percent.of("70")), new VatShare(STANDARD, Percent.of("30"))),
                PriceEntry.GROSS);
        Meters meters = new Meters(Map.of("M", MeterPrice.flat(UnitPrice.of("12.90"), 1)), Map.of());
        Optional<Money> price = Optional.of(Money.of("100.00"));
        Credit card = new Credit(7, 1, 0, Set.of("ROOM", "OTHER"), Period.from(START), 7, 0, price);
        UsageRecord one = record("2027-11-03", 1);
        RatedUse use = new UsageRating(meters, UsedBefore.NOTHING, List.of(card), DECEMBER.businessDate())
                .due(
                        terms,
                        List.of(one, record("2027-11-04", 2), record("2027-11-05", 4), record("2027-11-06", 1)),
                        DECEMBER.through())
                .get(0);
        List<UsageCharge> charges = CALCULATOR.charges(use, Billed.NOTHING);
        List<UsageCharge> byVoucher = charges.stream()
                .filter(used -> used.charge().key().text().startsWith("voucher7"))
                .toList();
        // The seven units are worth 100.00; the eighth is at the price.
        assertThat(Money.sum(
                        byVoucher.stream().map(used -> used.charge().priced()).toList()))
                .isEqualTo(Money.of("100.00"));
        // 14.29 with tax are 10.00 at 7 % and 4.29 at 19 %.
        assertThat(byVoucher.subList(0, 2))
                .extracting(
                        used -> used.charge().priced(), used -> used.charge().net())
                .containsExactly(tuple(Money.of("10.00"), Money.of("9.35")), tuple(Money.of("4.29"), Money.of("3.61")));
        assertThat(charges)
                .filteredOn(used -> !byVoucher.contains(used))
                .extracting(used -> used.charge().priced())
                .containsExactly(Money.of("9.03"), Money.of("3.87"));
        assertThat(charges.stream()
                        .flatMap(used -> used.records().stream())
                        .map(cost -> cost.rated().record()))
                .doesNotHaveDuplicates()
                .hasSize(4);
        Derivation derivation = byVoucher.get(0).charge().derivation();
        assertThat(Derivation.ofJson(derivation.toJson())).isEqualTo(derivation);
        assertThat(Explanation.of(derivation, Locale.GERMAN))
                .contains("Mehrzweck-Gutschein", "10,00 €", "9,35 € netto");
        Derivation back = byVoucher.get(0).charge().reversed(9).derivation();
        assertThat(Explanation.of(back, Locale.GERMAN)).contains("werden zurückgenommen");
    }

    @Test
    void leavesMeteredLinesOutOfWhatIsBilledByDays() {
        Terms terms = terms(VatShare.whole(STANDARD), PriceEntry.NET);
        Charge hours = charge(terms, Billed.NOTHING, UsedBefore.NOTHING, record("2027-11-03", 480));
        Billed billed = Billed.NOTHING.plus(List.of(hours));
        assertThat(CALCULATOR.charges(terms, billed, DECEMBER)).noneMatch(charge -> charge.line() == 2);
    }

    private Charge charge(Terms terms, Billed billed, UsedBefore before, UsageRecord record) {
        RatedUse use = new UsageRating(meters(), before, List.of(), DECEMBER.businessDate())
                .due(terms, List.of(record), DECEMBER.through())
                .get(0);
        return charges(CALCULATOR, use, billed).get(0);
    }

    private static List<Charge> charges(Calculator calculator, RatedUse use, Billed billed) {
        return calculator.charges(use, billed).stream().map(UsageCharge::charge).toList();
    }

    private static List<RatedUse> rated(Terms terms, UsageRecord... records) {
        return new UsageRating(meters(), UsedBefore.NOTHING, List.of(), DECEMBER.businessDate())
                .due(terms, List.of(records), DECEMBER.through());
    }

    private static Meters meters() {
        Allowance included = new Allowance("ROOM", 120, IntervalUnit.MONTH, RollOver.NONE);
        return new Meters(Map.of("M", HOUR), Map.of("B", List.of(included)));
    }

    private UsageRecord record(String day, int units) {
        return new UsageRecord(++ids, 2, day(day).atTime(9, 0), units, 0);
    }

    private static Terms terms(List<VatShare> vat, PriceEntry entry) {
        Line desk = Line.of(
                1,
                LineKind.BASE,
                new Anchor(START),
                Version.from(START, Plan.of("DESK", ContractBuilder.price("B", "149.00"))));
        Price room = new Price(
                "M", UnitPrice.of("12.00"), entry, Interval.months(1), Timing.IN_ARREARS, Proration.DAYS, vat);
        Version version = new Version(Period.from(START), Plan.of("ROOM", room), Quantity.ONE, Percent.ZERO);
        return new Terms(
                1,
                START,
                new Agreement(
                        CustomerType.BUSINESS, new Indefinite(NoticeRule.of("1 month to month end")), PauseRule.FREE),
                List.of(desk, Line.of(2, LineKind.METERED, new Anchor(START), version)),
                List.of());
    }
}
