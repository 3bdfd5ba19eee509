package org.kontor.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kontor.calendar.IntervalUnit;
import org.kontor.calendar.Period;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.MeterPrice;
import org.kontor.catalog.Meters;
import org.kontor.catalog.PriceModel;
import org.kontor.catalog.PriceTier;
import org.kontor.catalog.RollOver;
import org.kontor.catalog.Sharing;
import org.kontor.contracts.Terms;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.UnitPrice;

class UsageRatingTest {
    private static final LocalDate TODAY = LocalDate.parse("2027-12-31");
    private static final Terms TERMS =
            UsageTerms.terms(LocalDate.parse("2027-01-01"), LocalDate.parse("2027-01-01"), Percent.ZERO);
    private static final MeterPrice HOUR = MeterPrice.flat(UnitPrice.of("12.00"), 60);

    private long ids;

    @Test
    void usesWhatIsIncludedThenTheMembersCreditThenTheTeamsThenThePrice() {
        List<Credit> credits = List.of(credit(1, Source.TEAM_CREDIT, 60), credit(2, Source.MEMBER_CREDIT, 30));
        List<RatedUse> uses = rating(monthly(120, RollOver.NONE), UsedBefore.NOTHING, credits)
                .all(TERMS, List.of(record("2027-03-05", 300)));
        RatedUse use = uses.get(0);
        assertThat(use.records().get(0).shares())
                .extracting(Share::source, Share::units)
                .containsExactly(
                        tuple(Source.ALLOWANCE, 120),
                        tuple(Source.MEMBER_CREDIT, 30),
                        tuple(Source.TEAM_CREDIT, 60),
                        tuple(Source.PRICE, 90));
        assertThat(use.cost().less(Percent.ZERO)).isEqualTo(Money.of("18.00"));
    }

    @Test
    void usesWhatIsTheMembersOwnBeforeWhatIsForAll() {
        UsedBy sitter = new UsedBy(UsageModel.SITTER, "Anna", "");
        UsedBy other = new UsedBy(9, "Emre", "");
        Allowance own = new Allowance(UsageModel.PRODUCT, 60, IntervalUnit.MONTH, RollOver.NONE, Sharing.MEMBER);
        Meters meters = new Meters(Map.of("M", HOUR), Map.of("B", List.of(own)));
        Period year = Period.from(LocalDate.parse("2027-01-01"));
        List<Credit> credits = List.of(
                new Credit(1, 0, 0, UsageModel.PRODUCT, year, 10, 0),
                new Credit(2, UsageModel.CONTRACT, 0, UsageModel.PRODUCT, year, 20, 0),
                new Credit(3, 0, UsageModel.SITTER, UsageModel.PRODUCT, year, 30, 0));
        RatedUse use = rating(meters, UsedBefore.NOTHING, credits)
                .all(TERMS, List.of(record("2027-03-05", 25, other), record("2027-03-06", 100, sitter)))
                .get(0);
        assertThat(use.records())
                .extracting(rated -> rated.shares().stream()
                        .map(share -> share.source() + " " + share.origin() + " " + share.units())
                        .toList())
                .containsExactly(
                        List.of("MEMBER_CREDIT 2 20", "TEAM_CREDIT 1 5"),
                        List.of("ALLOWANCE 1 60", "MEMBER_CREDIT 3 30", "TEAM_CREDIT 1 5", "PRICE 0 5"));
    }

    @Test
    void billsOnlyPeriodsThatAreOver() {
        List<UsageRecord> records = List.of(record("2027-03-05", 60), record("2027-04-01", 60));
        UsageRating rating = rating(monthly(1, RollOver.NONE), UsedBefore.NOTHING, List.of());
        assertThat(rating.due(TERMS, records, LocalDate.parse("2027-04-01")))
                .extracting(RatedUse::period)
                .containsExactly(Period.ofDays(LocalDate.parse("2027-03-01"), LocalDate.parse("2027-03-31")));
    }

    @Test
    void rollsOverNoMoreThanTheLimitAndOnlyForItsPeriods() {
        Meters meters = monthly(120, new RollOver(60, 1));
        assertThat(priced(meters, record("2027-03-05", 300))).isEqualTo(300 - 120 - 60);
        assertThat(priced(meters, record("2027-01-05", 300))).isEqualTo(300 - 120);
    }

    @Test
    void doesNotLetALateRecordUseWhatRolledOver() {
        Meters meters = monthly(120, new RollOver(120, 1));
        UsageRating first = rating(meters, UsedBefore.NOTHING, List.of());
        RatedUse february = first.all(TERMS, List.of(record("2027-02-10", 240))).get(0);
        assertThat(february.units(Source.ALLOWANCE)).isEqualTo(240);
        UsedBefore before = new UsedBefore(
                february.records().get(0).shares().stream()
                        .map(share -> new AllowanceUse(
                                share.origin(), UsageModel.PRODUCT, share.grantedOn(), share.usedIn(), share.units()))
                        .toList(),
                Map.of(),
                Map.of());
        RatedUse late = rating(meters, before, List.of())
                .all(TERMS, List.of(record("2027-01-20", 30)))
                .get(0);
        assertThat(late.units(Source.PRICE)).isEqualTo(30);
        assertThat(late.period().start()).isEqualTo(LocalDate.parse("2027-01-01"));
    }

    @Test
    void givesAWeeklyAllowanceToAMonthlyPayer() {
        Meters meters = new Meters(
                Map.of("M", HOUR),
                Map.of("B", List.of(new Allowance(UsageModel.PRODUCT, 60, IntervalUnit.WEEK, RollOver.NONE))));
        // Wednesday and Sunday of one week, Monday of the next.
        RatedUse use = rating(meters, UsedBefore.NOTHING, List.of())
                .all(TERMS, List.of(record("2027-03-03", 50), record("2027-03-07", 50), record("2027-03-08", 50)))
                .get(0);
        assertThat(use.records()).extracting(rated -> rated.units(Source.PRICE)).containsExactly(0, 40, 0);
    }

    @Test
    void takesBackWhatARecordUsed() {
        UsageRecord wrong = record("2027-03-05", 150);
        UsageRecord back = new UsageRecord(99, UsageModel.METERED, wrong.at(), -150, wrong.id());
        RatedUse use = rating(monthly(120, RollOver.NONE), UsedBefore.NOTHING, List.of())
                .all(TERMS, List.of(wrong, back, record("2027-03-06", 100)))
                .get(0);
        assertThat(use.units()).isEqualTo(100);
        assertThat(use.units(Source.PRICE)).isZero();
        assertThat(use.cost().less(Percent.ZERO)).isEqualTo(Money.ZERO);
    }

    @Test
    void pricesByModel() {
        List<PriceTier> tiers = List.of(tier(10, "1.00"), tier(20, "0.80"), tier(PriceTier.OPEN, "0.50"));
        assertThat(cost(new MeterPrice(PriceModel.GRADUATED, 1, tiers, Optional.empty()), 25))
                .isEqualTo(Money.of("20.50"));
        assertThat(cost(new MeterPrice(PriceModel.VOLUME, 1, tiers, Optional.empty()), 25))
                .isEqualTo(Money.of("12.50"));
        assertThat(cost(
                        new MeterPrice(PriceModel.PACKAGE, 10, List.of(tier(PriceTier.OPEN, "4.99")), Optional.empty()),
                        25))
                .isEqualTo(Money.of("14.97"));
    }

    @Test
    void neverChargesMoreThanTheDayPrice() {
        MeterPrice price = new MeterPrice(
                PriceModel.GRADUATED, 60, List.of(tier(PriceTier.OPEN, "12.00")), Optional.of(UnitPrice.of("60.00")));
        NavigableMap<LocalDate, Integer> days = new TreeMap<>();
        days.put(LocalDate.parse("2027-03-01"), 8 * 60);
        days.put(LocalDate.parse("2027-03-02"), 60);
        MeterCost cost = MeterCost.of(price, days);
        assertThat(cost.less(Percent.ZERO)).isEqualTo(Money.of("72.00"));
        assertThat(cost.cappedOff()).isEqualTo(Money.of("36.00"));
    }

    private int priced(Meters meters, UsageRecord record) {
        return rating(meters, UsedBefore.NOTHING, List.of())
                .all(TERMS, List.of(record))
                .get(0)
                .units(Source.PRICE);
    }

    private static Money cost(MeterPrice price, int units) {
        NavigableMap<LocalDate, Integer> days = new TreeMap<>(Map.of(LocalDate.parse("2027-03-01"), units));
        return MeterCost.of(price, days).less(Percent.ZERO);
    }

    private static PriceTier tier(int upTo, String price) {
        return new PriceTier(upTo, UnitPrice.of(price));
    }

    private static Credit credit(long id, Source source, int units) {
        long contract = source == Source.MEMBER_CREDIT ? UsageModel.CONTRACT : 0;
        return new Credit(id, contract, 0, UsageModel.PRODUCT, Period.from(LocalDate.parse("2027-01-01")), units, 0);
    }

    private static Meters monthly(int units, RollOver rollOver) {
        Allowance allowance = new Allowance(UsageModel.PRODUCT, units, IntervalUnit.MONTH, rollOver);
        return new Meters(Map.of("M", HOUR), Map.of("B", List.of(allowance)));
    }

    private static UsageRating rating(Meters meters, UsedBefore before, List<Credit> credits) {
        return new UsageRating(meters, before, credits, TODAY);
    }

    private UsageRecord record(String day, int units, UsedBy by) {
        return new UsageRecord(++ids, UsageModel.METERED, LocalDate.parse(day).atTime(9, 0), units, 0, by);
    }

    private UsageRecord record(String day, int units) {
        return new UsageRecord(++ids, UsageModel.METERED, LocalDate.parse(day).atTime(9, 0), units, 0);
    }
}
