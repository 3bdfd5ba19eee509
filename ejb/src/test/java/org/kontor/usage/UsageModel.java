package org.kontor.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.kontor.calendar.Period;
import org.kontor.catalog.PriceModel;
import org.kontor.money.Money;

/**
 * Some months of a contract with one metered line, in plain numbers.
 *
 * @param included units of the allowance; 0 for none
 * @param ends of the tiers, with their prices
 * @param own whether only the member of the seat may use what is included
 * @param runs records that each run bills, in the order of recording
 */
record UsageModel(
        LocalDate start,
        LocalDate anchor,
        boolean weekly,
        int included,
        int rollUnits,
        int rollPeriods,
        PriceModel model,
        int per,
        List<Integer> ends,
        List<BigDecimal> prices,
        BigDecimal dayCap,
        BigDecimal discount,
        boolean own,
        List<Credit> credits,
        List<List<UsageRecord>> runs) {
    static final String PRODUCT = "ROOM";
    static final long CONTRACT = 7;
    static final long METERED = 2;
    /** Whose seat the desk is. */
    static final long SITTER = 1;

    private static final int MONTHS = 7;

    List<Credit> creditsInOrder() {
        List<Credit> sorted = new ArrayList<>(credits);
        sorted.sort((one, other) -> {
            int bySource = rank(one) - rank(other);
            int byEnd = one.validity().end().compareTo(other.validity().end());
            return bySource != 0 ? bySource : byEnd != 0 ? byEnd : Long.compare(one.id(), other.id());
        });
        return sorted;
    }

    /** Of a member and the contract, of a member, of the contract, of all; then the vouchers alike. */
    private static int rank(Credit credit) {
        return (credit.value().isPresent() ? 4 : 0) + (credit.member() == 0 ? 2 : 0) + (credit.contract() == 0 ? 1 : 0);
    }

    static UsageModel random(long seed) {
        Random random = new Random(seed);
        LocalDate start = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(120));
        LocalDate anchor = random.nextBoolean() ? start : start.withDayOfMonth(1);
        PriceModel model = PriceModel.values()[random.nextInt(3)];
        List<Integer> ends = new ArrayList<>();
        List<BigDecimal> prices = new ArrayList<>();
        int end = 0;
        for (int more = model == PriceModel.PACKAGE ? 0 : random.nextInt(3); more > 0; more--) {
            end += 1 + random.nextInt(40);
            ends.add(end);
            prices.add(BigDecimal.valueOf(random.nextInt(250_000), 4));
        }
        ends.add(Integer.MAX_VALUE);
        prices.add(BigDecimal.valueOf(random.nextInt(250_000), 4));
        boolean included = random.nextInt(4) > 0;
        return new UsageModel(
                start,
                anchor,
                random.nextBoolean(),
                included ? 1 + random.nextInt(30) : 0,
                random.nextInt(25),
                random.nextInt(4),
                model,
                List.of(1, 7, 60).get(random.nextInt(3)),
                ends,
                prices,
                random.nextBoolean() ? BigDecimal.valueOf(random.nextInt(600_000), 4) : null,
                BigDecimal.valueOf(random.nextInt(4) == 0 ? random.nextInt(1000) : 0, 1),
                random.nextInt(3) == 0,
                credits(random, start),
                runs(random, start));
    }

    private static List<Credit> credits(Random random, LocalDate start) {
        List<Credit> credits = new ArrayList<>();
        for (int id = 1; id <= random.nextInt(4); id++) {
            long contract = random.nextBoolean() ? CONTRACT : 0;
            long member = random.nextInt(3);
            LocalDate from = start.plusDays(random.nextInt(60));
            Period validity = new Period(from, from.plusDays(1 + random.nextInt(90)));
            Optional<Money> price =
                    random.nextInt(3) == 0 ? Optional.of(Money.ofCents(1 + random.nextInt(20_000))) : Optional.empty();
            credits.add(new Credit(id, contract, member, Set.of(PRODUCT), validity, 1 + random.nextInt(40), 0, price));
        }
        return credits;
    }

    /** Of each run some records are late, and some take another one back. */
    private static List<List<UsageRecord>> runs(Random random, LocalDate start) {
        List<List<UsageRecord>> runs = new ArrayList<>();
        List<UsageRecord> open = new ArrayList<>();
        long id = 1;
        for (int month = 1; month <= MONTHS; month++) {
            List<UsageRecord> records = new ArrayList<>();
            for (int i = random.nextInt(8); i > 0; i--) {
                // Most are of the last two months, so that what is settled lies behind them.
                int earliest = random.nextInt(6) == 0 ? 0 : Math.max(0, 31 * (month - 2));
                LocalDate day = start.plusDays(earliest + random.nextInt(31 * month - earliest));
                int who = random.nextInt(3);
                UsageRecord record = new UsageRecord(
                        id++,
                        METERED,
                        day.atTime(random.nextInt(24), random.nextInt(60)),
                        1 + random.nextInt(30),
                        0,
                        who == 0 ? UsedBy.NOBODY : new UsedBy(who, "M" + who, ""));
                records.add(record);
                open.add(record);
            }
            if (month > 1 && !open.isEmpty() && random.nextInt(3) == 0) {
                UsageRecord wrong = open.remove(random.nextInt(open.size()));
                if (!records.contains(wrong)) {
                    records.add(new UsageRecord(id++, METERED, wrong.at(), -wrong.units(), wrong.id(), wrong.by()));
                }
            }
            runs.add(records);
        }
        return runs;
    }
}
