package org.kontor.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.kontor.catalog.MeterPrice;
import org.kontor.catalog.PriceModel;
import org.kontor.catalog.PriceTier;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.Rounding;

/**
 * What units cost, as an exact fraction: rounded once, in {@link #less}.
 *
 * @param numerator in 0.0001 € times {@code per}
 * @param per the units that the prices are for
 * @param steps how it comes about: the units of each tier, before day caps
 * @param capped what day caps take off, as {@code numerator}
 */
public record MeterCost(long numerator, int per, List<Step> steps, long capped) {
    private static final long UNITS_A_CENT = 100;

    /**
     * Units at one price.
     *
     * @param units of a package price the packages
     */
    public record Step(int units, PriceTier tier) {}

    /** What units by day cost in one priced period. */
    static MeterCost of(MeterPrice price, SortedMap<LocalDate, Integer> days) {
        return until(price, days, LocalDate.MAX);
    }

    /** What the units before a day cost, as a part of the whole period. */
    static MeterCost until(MeterPrice price, SortedMap<LocalDate, Integer> period, LocalDate end) {
        int total = sum(period);
        SortedMap<LocalDate, Integer> days = period.headMap(end);
        List<Step> steps = steps(price, total);
        long whole = upTo(price, sum(days), total);
        if (price.dayCap().isEmpty()) {
            return new MeterCost(whole, price.per(), steps, 0);
        }
        long cap = Math.multiplyExact(price.dayCap().get().units(), (long) price.per());
        long capped = 0;
        long before = 0;
        int counted = 0;
        for (Map.Entry<LocalDate, Integer> day : days.entrySet()) {
            counted += day.getValue();
            long after = upTo(price, counted, total);
            capped += Math.max(0, after - before - cap);
            before = after;
        }
        return new MeterCost(whole - capped, price.per(), steps, capped);
    }

    private static int sum(SortedMap<LocalDate, Integer> days) {
        return days.values().stream().mapToInt(Integer::intValue).reduce(0, Math::addExact);
    }

    /** What the first units of a period cost, if it has {@code total} in all. */
    private static long upTo(MeterPrice price, int units, int total) {
        if (price.model() == PriceModel.VOLUME) {
            return Math.multiplyExact(reached(price, total).price().units(), (long) units);
        }
        return sum(price, steps(price, units));
    }

    private static List<Step> steps(MeterPrice price, int units) {
        if (units <= 0) {
            return List.of();
        }
        return switch (price.model()) {
            case PACKAGE ->
                List.of(new Step(
                        -Math.floorDiv(-units, price.per()), price.tiers().get(0)));
            case VOLUME -> List.of(new Step(units, reached(price, units)));
            case GRADUATED -> graduated(price, units);
        };
    }

    private static List<Step> graduated(MeterPrice price, int units) {
        List<Step> steps = new ArrayList<>();
        int below = 0;
        for (PriceTier tier : price.tiers()) {
            int inside = Math.min(units, tier.upTo()) - below;
            if (inside <= 0) {
                break;
            }
            steps.add(new Step(inside, tier));
            below = tier.upTo();
        }
        return List.copyOf(steps);
    }

    private static PriceTier reached(MeterPrice price, int units) {
        for (PriceTier tier : price.tiers()) {
            if (units <= tier.upTo()) {
                return tier;
            }
        }
        throw new IllegalStateException("the last tier has no end");
    }

    private static long sum(MeterPrice price, List<Step> steps) {
        // A package costs its price, not a part of it.
        long times = price.model() == PriceModel.PACKAGE ? price.per() : 1;
        long sum = 0;
        for (Step step : steps) {
            long part = Math.multiplyExact(step.tier().price().units(), Math.multiplyExact(step.units(), times));
            sum = Math.addExact(sum, part);
        }
        return sum;
    }

    /** Less a discount, half up to the cent. */
    public Money less(Percent discount) {
        long keep = (long) Percent.WHOLE - discount.units();
        return Money.ofCents(Rounding.halfUp(numerator, keep, Percent.WHOLE * UNITS_A_CENT * per));
    }

    /** What day caps take off, before a discount. */
    public Money cappedOff() {
        return Money.ofCents(Rounding.halfUp(capped, 1, UNITS_A_CENT * per));
    }
}
