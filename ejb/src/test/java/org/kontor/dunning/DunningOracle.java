package org.kontor.dunning;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Judges dunning by counting days, one after the other, with nothing but the JDK: the usual ladder in Saxony, its own
 * calendar and its own arithmetic.
 */
final class DunningOracle {
    private static final Set<String> HOLIDAYS = Set.of(
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-05-14",
            "2026-05-25",
            "2026-10-03",
            "2026-10-31",
            "2026-11-18",
            "2026-12-25",
            "2026-12-26",
            "2027-01-01",
            "2027-03-26",
            "2027-03-29",
            "2027-05-01",
            "2027-05-06",
            "2027-05-17",
            "2027-10-03",
            "2027-10-31",
            "2027-11-17",
            "2027-12-25",
            "2027-12-26");
    private static final Set<String> BANKS_REST = Set.of(
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-01",
            "2026-12-25",
            "2026-12-26",
            "2027-01-01",
            "2027-03-26",
            "2027-03-29",
            "2027-05-01",
            "2027-12-25",
            "2027-12-26");
    private static final int[] DAYS = {3, 10, 10, 10};
    private static final long MINIMUM = 500;

    private DunningOracle() {}

    /** The letter a payer has to get that day: {@code highest|bill:level:cents:steps,…}; empty for none. */
    static String letter(SimulatedPayer payer, LocalDate day) {
        List<String> items = new ArrayList<>();
        TreeSet<Integer> levels = new TreeSet<>();
        long sum = 0;
        boolean anyStep = false;
        for (SimulatedPayer.Bill bill : payer.bills) {
            int told = level(bill, day);
            boolean steps = steps(bill, day, told);
            if (open(bill, day) <= 0 || blocked(bill, day) || !steps && told < 0) {
                continue;
            }
            int level = steps ? told + 1 : told;
            items.add(bill.id + ":" + level + ":" + open(bill, day) + ":" + steps);
            levels.add(level);
            sum += open(bill, day);
            anyStep |= steps;
        }
        return anyStep && sum >= MINIMUM ? levels.last() + "|" + String.join(",", items) : "";
    }

    private static boolean steps(SimulatedPayer.Bill bill, LocalDate day, int told) {
        boolean free = day.getDayOfWeek() == DayOfWeek.SUNDAY || HOLIDAYS.contains(day.toString());
        if (free || told == 3 || bill.received.isAfter(day)) {
            return false;
        }
        if (told >= 0) {
            LocalDate received = bill.told.get(told).received();
            return !received.plusDays(DAYS[told + 1]).isAfter(day);
        }
        LocalDate due = workday(bill.due);
        LocalDate graceEnds = due;
        while (rest(graceEnds)) {
            graceEnds = graceEnds.plusDays(1);
        }
        for (int i = 0; i < 3; i++) {
            do {
                graceEnds = graceEnds.plusDays(1);
            } while (rest(graceEnds));
        }
        return !due.plusDays(DAYS[0]).isAfter(day) && graceEnds.isBefore(day);
    }

    private static boolean rest(LocalDate day) {
        return day.getDayOfWeek().getValue() > 5 || BANKS_REST.contains(day.toString());
    }

    private static LocalDate workday(LocalDate day) {
        LocalDate open = day;
        while (open.getDayOfWeek().getValue() > 5 || HOLIDAYS.contains(open.toString())) {
            open = open.plusDays(1);
        }
        return open;
    }

    private static int level(SimulatedPayer.Bill bill, LocalDate day) {
        return (int) bill.told.stream()
                        .filter(told -> !told.sent().isAfter(day))
                        .count()
                - 1;
    }

    static long open(SimulatedPayer.Bill bill, LocalDate day) {
        long open = bill.cents;
        for (SimulatedPayer.Paid paid : bill.paid) {
            open -= paid.day().isAfter(day) ? 0 : paid.cents();
        }
        return open;
    }

    static boolean blocked(SimulatedPayer.Bill bill, LocalDate day) {
        return bill.blocks.stream().anyMatch(block -> !day.isBefore(block.from()) && day.isBefore(block.until()));
    }

    private static boolean ours(SimulatedPayer.Bill bill, LocalDate day) {
        return bill.blocks.stream()
                .filter(block -> block.kind().equals("PENDING_DEBIT"))
                .anyMatch(block -> !day.isBefore(block.from()) && day.isBefore(block.until()));
    }

    private static boolean bearsNone(SimulatedPayer.Bill bill, LocalDate day) {
        return ours(bill, day)
                || bill.blocks.stream()
                        .filter(SimulatedPayer.Block::frozen)
                        .anyMatch(block -> !day.isBefore(block.from()) && day.isBefore(block.until()));
    }

    /** Interest in cents by the end of the day, day by day. */
    static long interest(SimulatedPayer payer, SimulatedPayer.Bill bill, LocalDate through) {
        Optional<LocalDate> first = firstDay(payer, bill, through);
        BigInteger sum = BigInteger.ZERO;
        for (LocalDate day = first.orElse(through.plusDays(1)); !day.isAfter(through); day = day.plusDays(1)) {
            long principal = open(bill, day.minusDays(1));
            if (principal > 0 && !bearsNone(bill, day)) {
                sum = sum.add(BigInteger.valueOf(principal * rate(payer, day)));
            }
        }
        BigInteger year = BigInteger.valueOf(3_650_000);
        return sum.add(sum).add(year).divide(year.add(year)).longValueExact();
    }

    private static long rate(SimulatedPayer payer, LocalDate day) {
        long base = day.isBefore(LocalDate.of(2026, 7, 1)) ? 127 : day.getYear() == 2026 ? 152 : 175;
        return base + (payer.consumer ? 500 : 900);
    }

    /** The first day that bears interest: the first on which a ground of default is there and nobody has to collect. */
    private static Optional<LocalDate> firstDay(SimulatedPayer payer, SimulatedPayer.Bill bill, LocalDate through) {
        LocalDate due = workday(bill.due);
        LocalDate thirty = workday((bill.received.isAfter(due) ? bill.received : due).plusDays(30));
        for (LocalDate day = due.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
            LocalDate now = day;
            boolean byDate = bill.byContract;
            boolean byThirty =
                    (!payer.consumer || bill.notice) && !bill.received.isAfter(through) && day.isAfter(thirty);
            Optional<LocalDate> reminded = bill.told.stream()
                    .filter(told -> told.level() > 0)
                    .map(SimulatedPayer.Told::received)
                    .filter(received -> received.isAfter(due) && !received.isAfter(now))
                    .findFirst();
            if ((byDate || byThirty || reminded.isPresent()) && !ours(bill, day)) {
                boolean onlyToday = !byDate && !byThirty && reminded.get().equals(day);
                return Optional.of(onlyToday ? day.plusDays(1) : day);
            }
        }
        return Optional.empty();
    }

    /** 0 nothing, 1 no bookings, 2 no extras. */
    static int restriction(SimulatedPayer payer, LocalDate day) {
        int grade = 0;
        for (SimulatedPayer.Bill bill : payer.bills) {
            if (open(bill, day) > 0 && !blocked(bill, day)) {
                for (SimulatedPayer.Told told : bill.told) {
                    boolean announced = told.level() == 3 && !told.received().isAfter(day);
                    long days = day.toEpochDay() - told.received().toEpochDay();
                    grade = Math.max(grade, !announced || days < 7 ? 0 : days < 14 ? 1 : 2);
                }
            }
        }
        return grade;
    }

    static boolean parked(SimulatedPayer payer, LocalDate day) {
        return payer.parked.stream().anyMatch(block -> !day.isBefore(block.from()) && day.isBefore(block.until()));
    }

    /**
     * What is wrong with all that was told: a level twice or out of order, or told on a day on which the bill was paid,
     * stopped or not due, or its payer was parked; empty if nothing is.
     */
    static String wrong(SimulatedPayer payer) {
        for (SimulatedPayer.Bill bill : payer.bills) {
            for (int i = 0; i < bill.told.size(); i++) {
                SimulatedPayer.Told told = bill.told.get(i);
                LocalDate day = told.sent();
                boolean inOrder = told.level() == i
                        && (i == 0 || !day.isBefore(bill.told.get(i - 1).received()));
                if (!inOrder
                        || open(bill, day) <= 0
                        || blocked(bill, day)
                        || parked(payer, day)
                        || !day.isAfter(bill.due)) {
                    return "bill " + bill.id + " level " + told.level() + " on " + day;
                }
            }
        }
        return "";
    }
}
