package org.kontor.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kontor.accounts.CustomerType;
import org.kontor.billing.Billed;
import org.kontor.billing.Calculator;
import org.kontor.billing.InvoiceTotals;
import org.kontor.billing.RecordCost;
import org.kontor.billing.UsageCharge;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.IntervalUnit;
import org.kontor.calendar.Period;
import org.kontor.catalog.Allowance;
import org.kontor.catalog.Localized;
import org.kontor.catalog.MeterPrice;
import org.kontor.catalog.Meters;
import org.kontor.catalog.Price;
import org.kontor.catalog.PriceEntry;
import org.kontor.catalog.PriceModel;
import org.kontor.catalog.PriceTier;
import org.kontor.catalog.ProductUnit;
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
import org.kontor.invoicing.MemberUsage;
import org.kontor.money.DatedRate;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;
import org.kontor.usage.UsageRating;
import org.kontor.usage.UsageRecord;
import org.kontor.usage.UsedBefore;
import org.kontor.usage.UsedBy;

/**
 * Months of accounts that order, top up, pay and are invoiced: by the rating, the calculator and the standing that bill
 * them, and by a page of arithmetic that knows none of these. {@code -Dkontor.oracle.credits=N} and
 * {@code -Dkontor.oracle.seed=S} choose others.
 */
class CreditOracleTest {
    private static final long ACCOUNTS = Long.getLong("kontor.oracle.credits", 1_500);
    private static final long SEED = Long.getLong("kontor.oracle.seed", System.nanoTime());
    private static final int MONTHS = 6;
    private static final LocalDate START = LocalDate.of(2027, 1, 1);
    private static final LocalDate KNOWN = LocalDate.of(2030, 1, 1);
    private static final CreditPolicy POLICY = new CreditPolicy(80, Money.of("20.00"), 14, Map.of());
    private static final VatClass STANDARD = new VatClass("std", VatCategory.S);
    private static final VatRates RATES =
            new VatRates(Map.of("std", List.of(new DatedRate(LocalDate.of(2020, 1, 1), VatRate.of("19")))));

    private final AtomicLong months = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final AtomicLong covered = new AtomicLong();
    private final AtomicLong members = new AtomicLong();

    @Test
    void agreesWithTheOracleToTheCent() {
        System.out.println("credit oracle: " + ACCOUNTS + " accounts from seed " + SEED);
        LongStream.range(0, ACCOUNTS).parallel().forEach(this::account);
        System.out.println("credit oracle: " + months + " months, " + refused + " orders refused, " + covered
                + " invoices from balance, " + members + " sums of members, difference 0.00");
        assertThat(months.get()).isEqualTo(ACCOUNTS * MONTHS);
        assertThat(refused.get()).isGreaterThan(ACCOUNTS / 10);
        assertThat(members.get()).isGreaterThan(ACCOUNTS * MONTHS);
        assertThat(covered.get()).isGreaterThan(ACCOUNTS / 10);
    }

    private void account(long number) {
        long seed = SEED + number;
        try {
            // Scattered: seeds in a row begin alike.
            new Life(new Random(seed * 0x9E3779B97F4A7C15L)).run();
        } catch (AssertionError | RuntimeException e) {
            fail(
                    "seed " + seed + " (-Dkontor.oracle.seed=" + seed + " -Dkontor.oracle.credits=1): "
                            + e.getMessage(),
                    e);
        }
    }

    private final class Life {
        private final Random random;
        private final boolean prepaid;
        private final BigDecimal limit;
        private final int included;
        private final Terms terms = terms();
        private final Meters meters;
        private final List<UsageRecord> unbilled = new ArrayList<>();
        private Money open = Money.ZERO;
        private Money credit = Money.ZERO;
        // The oracle's own: signed, below zero in favour of the account.
        private BigDecimal balance = BigDecimal.ZERO;
        private int minutes;
        private long ids;

        Life(Random random) {
            this.random = random;
            prepaid = random.nextBoolean();
            limit = prepaid ? BigDecimal.ZERO : new BigDecimal(random.nextInt(400)).setScale(2);
            included = random.nextInt(4) * 60;
            meters = meters(included);
        }

        void run() {
            for (int month = 0; month < MONTHS; month++) {
                LocalDate first = START.plusMonths(month);
                for (int day = 1; day <= 28; day += 1 + random.nextInt(5)) {
                    act(first.withDayOfMonth(day));
                    compare();
                }
                invoice();
                compare();
                months.incrementAndGet();
            }
        }

        private void act(LocalDate day) {
            switch (random.nextInt(5)) {
                case 0 -> pay(Money.ofCents(random.nextInt(20_000)));
                case 1 -> device(day, 1 + random.nextInt(200));
                case 2 -> takeBack();
                default -> order(day, 1 + random.nextInt(300));
            }
        }

        private void pay(Money amount) {
            balance = balance.subtract(amount.toBigDecimal());
            Money paid = amount.compareTo(open) < 0 ? amount : open;
            open = open.minus(paid);
            credit = credit.plus(amount.minus(paid));
        }

        private void device(LocalDate day, int units) {
            unbilled.add(record(day, units));
            minutes += units;
        }

        private void takeBack() {
            if (!unbilled.isEmpty()) {
                minutes -= unbilled.remove(random.nextInt(unbilled.size())).units();
            }
        }

        private void order(LocalDate day, int units) {
            CreditStanding before = standing();
            BigDecimal owedBefore = owed(minutes);
            unbilled.add(record(day, units));
            boolean may = standing().mayFollow(before, 1);
            BigDecimal owedAfter = owed(minutes + units);
            boolean oracle = owedAfter.compareTo(limit) <= 0 || owedAfter.compareTo(owedBefore) <= 0;
            assertThat(may).as("order of %s minutes", units).isEqualTo(oracle);
            if (may) {
                minutes += units;
            } else {
                unbilled.remove(unbilled.size() - 1);
                refused.incrementAndGet();
            }
        }

        private UsageRecord record(LocalDate day, int units) {
            ids++;
            int who = random.nextInt(4);
            UsedBy by = who == 0 ? UsedBy.NOBODY : new UsedBy(who, "M" + who, "");
            return new UsageRecord(ids, 2, day.atTime(9, 0), units, 0, by);
        }

        /** Who pays how much of it: the sum to the cent, each by the minutes that are not included. */
        private void compareMembers() {
            Map<Long, BigDecimal> billed = new TreeMap<>();
            Map<Long, BigDecimal> ofRecords = new TreeMap<>();
            for (UsageCharge used : charges()) {
                billed.merge(used.by().member(), used.charge().net().toBigDecimal(), BigDecimal::add);
                for (RecordCost cost : used.records()) {
                    long who = cost.rated().record().by().member();
                    assertThat(who).isEqualTo(used.by().member());
                    ofRecords.merge(who, cost.net().toBigDecimal(), BigDecimal::add);
                }
            }
            Map<Long, BigDecimal> owed = shares();
            assertThat(billed).isEqualTo(owed);
            assertThat(ofRecords).isEqualTo(owed);
            owed.forEach(this::compareLimit);
        }

        /** Minute by minute: the first ones are included, the others share the price as they come. */
        private Map<Long, BigDecimal> shares() {
            List<UsageRecord> sorted = new ArrayList<>(unbilled);
            sorted.sort(Comparator.comparing(UsageRecord::at).thenComparing(UsageRecord::id));
            int all = Math.max(0, minutes - included);
            Map<Long, BigDecimal> shares = new TreeMap<>();
            int seen = 0;
            BigDecimal before = new BigDecimal("0.00");
            for (UsageRecord record : sorted) {
                seen += record.units();
                BigDecimal upTo = all == 0
                        ? new BigDecimal("0.00")
                        : net(minutes)
                                .multiply(BigDecimal.valueOf(Math.max(0, seen - included)))
                                .divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP);
                shares.merge(record.by().member(), upTo.subtract(before), BigDecimal::add);
                before = upTo;
            }
            return shares;
        }

        private void compareLimit(long member, BigDecimal owed) {
            int most = 1 + random.nextInt(40);
            MemberUsage used = new MemberUsage(
                    member,
                    "M",
                    new MemberUsage.ContractOfUse(1, "V1"),
                    new MemberUsage.Product("ROOM", new Localized("R", "R"), ProductUnit.HOUR),
                    0,
                    0,
                    Money.ZERO,
                    Money.of(owed));
            MemberLimitChange agreed = new MemberLimitChange(
                    1,
                    MemberLimit.ofMoney(Money.ofCents(most * 100L), LimitAction.BLOCK),
                    Optional.empty(),
                    START,
                    "",
                    "");
            Rung rung = MemberStanding.of(member, YearMonth.from(START), agreed, List.of(used), POLICY)
                    .rung();
            int comparison = owed.compareTo(BigDecimal.valueOf(most));
            Rung oracle = comparison > 0 ? Rung.BEYOND : comparison == 0 ? Rung.FULL : Rung.WITHIN;
            boolean near =
                    comparison < 0 && owed.compareTo(BigDecimal.valueOf(most).multiply(new BigDecimal("0.80"))) >= 0;
            assertThat(rung).isEqualTo(near ? Rung.WARNED : oracle);
            members.incrementAndGet();
        }

        private void invoice() {
            compareMembers();
            Money payable = gross();
            if (prepaid && payable.signum() > 0 && payable.compareTo(credit) <= 0) {
                credit = credit.minus(payable);
                covered.incrementAndGet();
            } else {
                open = open.plus(payable);
            }
            balance = balance.add(price(minutes));
            unbilled.clear();
            minutes = 0;
        }

        private void compare() {
            CreditStanding standing = standing();
            BigDecimal owed = owed(minutes);
            BigDecimal used = prepaid ? owed : owed.max(BigDecimal.ZERO);
            assertThat(standing.used().toBigDecimal()).isEqualByComparingTo(used);
            assertThat(standing.left().orElseThrow().toBigDecimal()).isEqualByComparingTo(limit.subtract(used));
            assertThat(standing.mayBuy()).isEqualTo(used.compareTo(limit) < 0);
        }

        private CreditStanding standing() {
            CreditLimit agreed = new CreditLimit(LimitKind.AMOUNT, Optional.of(Money.of(limit)));
            LimitTerms account = new LimitTerms(CustomerType.BUSINESS, prepaid, agreed, Optional.empty());
            Position position = new Position(1, open, Money.ZERO, gross(), credit);
            return CreditStanding.of(account, List.of(position), POLICY);
        }

        private Money gross() {
            return InvoiceTotals.of(charges().stream().map(UsageCharge::charge).toList())
                    .payable();
        }

        private List<UsageCharge> charges() {
            return new UsageRating(meters, UsedBefore.NOTHING, List.of(), KNOWN)
                    .all(terms, unbilled).stream()
                            .flatMap(use -> new Calculator(RATES).charges(use, Billed.NOTHING).stream())
                            .toList();
        }

        /** By hand: the first five priced hours at 12.00, all others at 9.50, 19 % on top. */
        private BigDecimal price(int used) {
            BigDecimal net = net(used);
            BigDecimal vat = net.multiply(new BigDecimal("0.19")).setScale(2, RoundingMode.HALF_UP);
            return net.add(vat);
        }

        private BigDecimal net(int used) {
            int priced = Math.max(0, used - included);
            BigDecimal dear = new BigDecimal("12.00").multiply(BigDecimal.valueOf(Math.min(priced, 300)));
            BigDecimal cheap = new BigDecimal("9.50").multiply(BigDecimal.valueOf(Math.max(0, priced - 300)));
            return dear.add(cheap).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        }

        private BigDecimal owed(int used) {
            return balance.add(price(used));
        }
    }

    private static Terms terms() {
        Agreement agreement = new Agreement(
                CustomerType.BUSINESS, new Indefinite(NoticeRule.of("1 month to month end")), PauseRule.FREE);
        return new Terms(
                1,
                START,
                agreement,
                List.of(line(1, LineKind.BASE, "DESK", "B"), line(2, LineKind.METERED, "ROOM", "M")),
                List.of());
    }

    private static Line line(long id, LineKind kind, String plan, String price) {
        Price monthly = new Price(
                price,
                UnitPrice.of("10.00"),
                PriceEntry.NET,
                Interval.months(1),
                Timing.IN_ARREARS,
                Proration.DAYS,
                VatShare.whole(STANDARD));
        Version version = new Version(Period.from(START), Plan.of(plan, monthly), Quantity.ONE, Percent.ZERO);
        return Line.of(id, kind, new Anchor(START), version);
    }

    private static Meters meters(int included) {
        MeterPrice price = new MeterPrice(
                PriceModel.GRADUATED,
                60,
                List.of(new PriceTier(300, UnitPrice.of("12.00")), new PriceTier(PriceTier.OPEN, UnitPrice.of("9.50"))),
                Optional.empty());
        return new Meters(
                Map.of("M", price),
                included == 0
                        ? Map.of()
                        : Map.of("B", List.of(new Allowance("ROOM", included, IntervalUnit.MONTH, RollOver.NONE))));
    }
}
