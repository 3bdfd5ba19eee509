package org.kontor.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kontor.contracts.Terms;
import org.kontor.money.Money;

/**
 * Random months of use, seven a contract, rated and by the oracle. {@code -Dkontor.oracle.usages=N} and
 * {@code -Dkontor.oracle.seed=S} choose others; contract i has the seed S + i.
 */
class UsageOracleTest {
    private static final long CONTRACTS = Long.getLong("kontor.oracle.usages", 2_500);
    private static final long SEED = Long.getLong("kontor.oracle.seed", System.nanoTime());

    private final AtomicLong months = new AtomicLong();
    private final AtomicLong vouchers = new AtomicLong();

    @Test
    void agreesWithTheOracleToTheCent() {
        System.out.println("usage oracle: " + CONTRACTS + " contracts from seed " + SEED);
        LongStream.range(0, CONTRACTS).parallel().forEach(this::contract);
        System.out.println(
                "usage oracle: " + months + " months compared, " + vouchers + " sums of vouchers, difference 0.00");
        assertThat(vouchers.get()).isGreaterThan(CONTRACTS);
        assertThat(months.get()).isGreaterThan(CONTRACTS);
    }

    private void contract(long number) {
        long seed = SEED + number;
        try {
            new Comparison(UsageModel.random(seed)).run();
        } catch (AssertionError | RuntimeException e) {
            fail(
                    "seed " + seed + " (-Dkontor.oracle.seed=" + seed + " -Dkontor.oracle.usages=1): " + e.getMessage(),
                    e);
        }
    }

    private record Dated(LocalDate day, AllowanceUse use) {}

    private final class Comparison {
        private final UsageModel model;
        private final UsageOracle oracle;
        private int records;
        private final Terms terms;
        private final List<Dated> allowances = new ArrayList<>();
        private final NavigableMap<LocalDate, Integer> priced = new TreeMap<>();
        private final Map<Long, Integer> credits = new HashMap<>();
        private final Map<Long, Money> values = new HashMap<>();
        private final Map<Long, List<Share>> ofRecords = new HashMap<>();

        Comparison(UsageModel model) {
            this.model = model;
            this.oracle = new UsageOracle(model);
            this.terms = UsageTerms.of(model);
        }

        void run() {
            for (List<UsageRecord> records : model.runs()) {
                List<RatedUse> uses = rating(records).all(terms, records);
                records.stream()
                        .sorted(Comparator.comparing(UsageRecord::at).thenComparing(UsageRecord::id))
                        .forEach(oracle::bill);
                uses.forEach(this::compare);
                uses.forEach(this::remember);
                compareVouchers();
            }
        }

        /** Only what the queries read: what is settled must not matter. */
        private UsageRating rating(List<UsageRecord> records) {
            LocalDate first = new UsageReach(model.rollPeriods() + 1).first(records, LocalDate.of(2030, 1, 1));
            List<Credit> left = model.credits().stream()
                    .map(credit -> new Credit(
                            credit.id(),
                            credit.contract(),
                            credit.member(),
                            credit.products(),
                            credit.validity(),
                            credit.units(),
                            credits.getOrDefault(credit.id(), 0),
                            credit.value().map(price -> price.minus(values.getOrDefault(credit.id(), Money.ZERO)))))
                    .toList();
            UsedBefore before = new UsedBefore(
                    allowances.stream()
                            .filter(dated -> !dated.day().isBefore(first))
                            .map(Dated::use)
                            .toList(),
                    Map.of(UsageModel.METERED, new TreeMap<>(priced.tailMap(first))),
                    Map.copyOf(ofRecords));
            return new UsageRating(UsageTerms.meters(model), before, left, LocalDate.of(2030, 1, 1));
        }

        private void compare(RatedUse use) {
            BigDecimal rated = use.cost().less(use.agreed().discount()).toBigDecimal();
            assertThat(rated).isEqualByComparingTo(oracle.cost(use.period().start()));
            assertThat(use.period().start())
                    .isEqualTo(oracle.priceStart(use.period().start()));
            for (RatedRecord rated1 : use.records()) {
                if (rated1.record().reverses() == 0) {
                    assertThat(sources(rated1))
                            .isEqualTo(oracle.sources(rated1.record().id()));
                }
                assertThat(rated1.shares().stream().mapToInt(Share::units).sum())
                        .isEqualTo(rated1.record().units());
            }
            months.incrementAndGet();
        }

        /** A voucher is used up with its last unit, and what is used of it is its part of the price to a cent a record. */
        private void compareVouchers() {
            for (Credit credit : model.credits()) {
                if (credit.value().isPresent()) {
                    int used = credits.getOrDefault(credit.id(), 0);
                    BigDecimal price = credit.value().get().toBigDecimal();
                    BigDecimal worth =
                            values.getOrDefault(credit.id(), Money.ZERO).toBigDecimal();
                    assertThat(used).isEqualTo(oracle.usedOf(credit.id()));
                    if (used == credit.units() || used == 0) {
                        assertThat(worth).isEqualByComparingTo(used == 0 ? BigDecimal.ZERO : price);
                    }
                    BigDecimal even = price.multiply(BigDecimal.valueOf(used))
                            .divide(BigDecimal.valueOf(credit.units()), 10, RoundingMode.HALF_UP);
                    BigDecimal cents = BigDecimal.valueOf(records + 1L, 2);
                    assertThat(worth.subtract(even).abs()).isLessThanOrEqualTo(cents);
                    vouchers.incrementAndGet();
                }
            }
        }

        private TreeMap<String, Integer> sources(RatedRecord rated) {
            TreeMap<String, Integer> found = new TreeMap<>();
            for (Share share : rated.shares()) {
                String source = switch (share.source()) {
                    case ALLOWANCE -> "allowance " + share.grantedOn() + "/" + share.usedIn();
                    case MEMBER_CREDIT, TEAM_CREDIT, VOUCHER -> "credit " + share.origin();
                    case PRICE -> "price";
                };
                found.merge(source, share.units(), Integer::sum);
            }
            return found;
        }

        private void remember(RatedUse use) {
            records += use.records().size();
            for (RatedRecord rated : use.records()) {
                ofRecords.put(rated.record().id(), rated.shares());
                for (Share share : rated.shares()) {
                    switch (share.source()) {
                        case ALLOWANCE ->
                            allowances.add(new Dated(
                                    rated.record().day(),
                                    new AllowanceUse(
                                            share.origin(),
                                            UsageModel.PRODUCT,
                                            share.grantedOn(),
                                            share.usedIn(),
                                            share.units())));
                        case MEMBER_CREDIT, TEAM_CREDIT, VOUCHER -> {
                            credits.merge(share.origin(), share.units(), Integer::sum);
                            values.merge(share.origin(), share.value(), Money::plus);
                        }
                        case PRICE -> priced.merge(rated.record().day(), share.units(), Integer::sum);
                    }
                }
            }
        }
    }
}
