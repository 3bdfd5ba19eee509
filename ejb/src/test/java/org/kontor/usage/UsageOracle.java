package org.kontor.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The same answers by another way: every single unit looks for what pays for it, among all units used before it, and
 * every single unit has its own price. Slow, and without a formula in common with the rating.
 */
final class UsageOracle {
    private final UsageModel model;
    private final List<Unit> used = new ArrayList<>();

    UsageOracle(UsageModel model) {
        this.model = model;
    }

    /** A unit and what paid for it: {@code grant} for an allowance, {@code credit} above 0 for a credit, or the price. */
    record Unit(long record, LocalDate day, LocalDate grant, LocalDate clock, long credit) {
        boolean isPriced() {
            return grant == null && credit == 0;
        }

        String source() {
            return grant != null ? "allowance " + grant + "/" + clock : credit != 0 ? "credit " + credit : "price";
        }
    }

    /** Bills a record, unit by unit. */
    void bill(UsageRecord record) {
        if (record.reverses() != 0) {
            used.removeIf(unit -> unit.record() == record.reverses());
            return;
        }
        int unpaid = 0;
        for (int i = 0; i < record.units(); i++) {
            Unit unit = next(record, false);
            if (unit.isPriced()) {
                unpaid++;
            } else {
                used.add(unit);
            }
        }
        boolean all = unpaid <= leftOfVouchers(record);
        for (int i = 0; i < unpaid; i++) {
            used.add(all ? next(record, true) : new Unit(record.id(), record.day(), null, null, 0));
        }
    }

    private long leftOfVouchers(UsageRecord record) {
        long left = 0;
        for (Credit credit : model.credits()) {
            boolean may = credit.member() == 0 || credit.member() == record.by().member();
            boolean valid = !record.day().isBefore(credit.validity().start())
                    && record.day().isBefore(credit.validity().end());
            if (credit.value().isPresent() && may && valid) {
                left += credit.units() - usedOf(credit.id());
            }
        }
        return left;
    }

    private Unit next(UsageRecord record, boolean vouchers) {
        LocalDate day = record.day();
        LocalDate clock = clockStart(day);
        for (LocalDate grant : grants(day)) {
            boolean may = !model.own() || record.by().member() == UsageModel.SITTER;
            if (may && !vouchers && mayUse(grant, clock)) {
                return new Unit(record.id(), day, grant, clock, 0);
            }
        }
        for (Credit credit : model.creditsInOrder()) {
            boolean valid = !day.isBefore(credit.validity().start())
                    && day.isBefore(credit.validity().end());
            boolean may = credit.member() == 0 || credit.member() == record.by().member();
            if (valid
                    && may
                    && credit.value().isPresent() == vouchers
                    && used.stream()
                                    .filter(unit -> unit.credit() == credit.id())
                                    .count()
                            < credit.units()) {
                return new Unit(record.id(), day, null, null, credit.id());
            }
        }
        return new Unit(record.id(), day, null, null, 0);
    }

    private boolean mayUse(LocalDate grant, LocalDate clock) {
        if (used.stream().filter(unit -> grant.equals(unit.grant())).count() >= model.included()) {
            return false;
        }
        for (LocalDate end = nextClock(grant); !end.isAfter(clock); end = nextClock(end)) {
            LocalDate border = end;
            long carried = used.stream()
                    .filter(unit -> unit.grant() != null && unit.grant().isBefore(border))
                    .filter(unit -> !unit.clock().isBefore(border))
                    .count();
            if (carried >= model.rollUnits()) {
                return false;
            }
        }
        return true;
    }

    /** First days of the clock periods whose grants can be used on a day, the oldest first. */
    private List<LocalDate> grants(LocalDate day) {
        List<LocalDate> starts = new ArrayList<>();
        LocalDate start = clockStart(day);
        for (int back = 0; back <= model.rollPeriods(); back++) {
            boolean inForce = nextClock(start).isAfter(model.start());
            if (model.included() > 0 && inForce) {
                starts.add(0, start);
            }
            start = clockStart(start.minusDays(1));
        }
        return starts;
    }

    private LocalDate nextClock(LocalDate start) {
        LocalDate day = start.plusDays(1);
        while (!clockStart(day).equals(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate clockStart(LocalDate day) {
        LocalDate start = day;
        while (model.weekly() ? start.getDayOfWeek() != DayOfWeek.MONDAY : !isMonthStart(start)) {
            start = start.minusDays(1);
        }
        return start;
    }

    /** The anchor's day of the month, or the last day of a shorter month. */
    boolean isMonthStart(LocalDate day) {
        int wanted = model.anchor().getDayOfMonth();
        return day.getDayOfMonth() == Math.min(wanted, day.lengthOfMonth());
    }

    LocalDate priceStart(LocalDate day) {
        LocalDate start = day;
        while (!isMonthStart(start)) {
            start = start.minusDays(1);
        }
        return start;
    }

    /** What paid for a record, as text. */
    TreeMap<String, Integer> sources(long record) {
        TreeMap<String, Integer> found = new TreeMap<>();
        used.stream()
                .filter(unit -> unit.record() == record)
                .forEach(unit -> found.merge(unit.source(), 1, Integer::sum));
        return found;
    }

    /** Units that a credit paid for. */
    int usedOf(long credit) {
        return (int) used.stream().filter(unit -> unit.credit() == credit).count();
    }

    /** What all units of the priced month that starts on a day cost, to the cent. */
    BigDecimal cost(LocalDate start) {
        TreeMap<LocalDate, BigDecimal> days = new TreeMap<>();
        List<LocalDate> priced = used.stream()
                .filter(Unit::isPriced)
                .map(Unit::day)
                .filter(day -> priceStart(day).equals(start))
                .sorted()
                .toList();
        for (int i = 0; i < priced.size(); i++) {
            days.merge(priced.get(i), priceOf(i + 1, priced.size()), BigDecimal::add);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal ofDay : days.values()) {
            BigDecimal cap = model.dayCap() == null ? ofDay : model.dayCap().multiply(BigDecimal.valueOf(model.per()));
            sum = sum.add(ofDay.min(cap));
        }
        BigDecimal keep = new BigDecimal("100").subtract(model.discount()).movePointLeft(2);
        return sum.multiply(keep).divide(BigDecimal.valueOf(model.per()), 2, RoundingMode.HALF_UP);
    }

    /** Price of the n-th unit, times the units a price is for. */
    private BigDecimal priceOf(int n, int total) {
        return switch (model.model()) {
            case GRADUATED -> tier(n);
            case VOLUME -> tier(total);
            // The first unit of a package pays for all of it.
            case PACKAGE ->
                n % model.per() == 1 || model.per() == 1
                        ? tier(1).multiply(BigDecimal.valueOf(model.per()))
                        : BigDecimal.ZERO;
        };
    }

    private BigDecimal tier(int n) {
        for (int i = 0; i < model.ends().size(); i++) {
            if (n <= model.ends().get(i)) {
                return model.prices().get(i);
            }
        }
        throw new IllegalStateException();
    }
}
