package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Price;
import org.kontor.catalog.Proration;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;

/**
 * A lasting position of a contract (R4). What it gives and costs are its versions with validity ranges, never successor
 * lines.
 *
 * @param id identity of the line for ever; lines not stored yet have any id unique in the contract
 * @param anchor from which its periods are counted
 * @param versions agreed when the line was; sorted, without overlap
 * @param paidFrom the days before are a free trial; the start of the line if there is none
 * @param seat for whom it is, in a team; empty if it is for all
 */
public record Line(
        long id, LineKind kind, Anchor anchor, List<Version> versions, LocalDate paidFrom, Optional<Seat> seat) {
    public Line {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(anchor);
        Objects.requireNonNull(paidFrom);
        Objects.requireNonNull(seat);
        versions = versions.size() == 1 ? List.copyOf(versions) : sorted(versions);
        requireNoOverlap(id, versions);
    }

    /** A line for all. */
    public Line(long id, LineKind kind, Anchor anchor, List<Version> versions, LocalDate paidFrom) {
        this(id, kind, anchor, versions, paidFrom, Optional.empty());
    }

    /** A line without trial. */
    public static Line of(long id, LineKind kind, Anchor anchor, Version... versions) {
        List<Version> sorted = sorted(List.of(versions));
        LocalDate start =
                sorted.isEmpty() ? LocalDate.MIN : sorted.get(0).validity().start();
        return new Line(id, kind, anchor, sorted, start);
    }

    /** A fee that is due once, on a day; its price must be one per day. */
    public static Line oneOff(long id, LocalDate day, String name, Price price) {
        Price once = new Price(
                price.id(),
                price.amount(),
                price.entry(),
                Interval.days(1),
                price.timing(),
                Proration.DAYS,
                price.vat());
        Version version = new Version(Period.ofDays(day, day), Plan.of(name, once), Quantity.ONE, Percent.ZERO);
        return of(id, LineKind.ONE_OFF, new Anchor(day), version);
    }

    public LocalDate start() {
        return versions.get(0).validity().start();
    }

    /** The day after the last one agreed; {@link Period#OPEN_END} if none was. */
    public LocalDate end() {
        return versions.get(versions.size() - 1).validity().end();
    }

    private static List<Version> sorted(List<Version> versions) {
        return versions.stream()
                .sorted(Comparator.comparing(version -> version.validity().start()))
                .toList();
    }

    private static void requireNoOverlap(long id, List<Version> versions) {
        if (versions.isEmpty()) {
            throw new LineWithoutVersion(id);
        }
        for (int i = 1; i < versions.size(); i++) {
            LocalDate start = versions.get(i).validity().start();
            if (start.isBefore(versions.get(i - 1).validity().end())) {
                throw new OverlappingVersions(id, start);
            }
        }
    }
}
