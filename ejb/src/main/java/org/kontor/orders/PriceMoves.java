package org.kontor.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Anchor;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.catalog.Price;
import org.kontor.contracts.Agreed;
import org.kontor.contracts.Line;
import org.kontor.contracts.LineKind;
import org.kontor.contracts.StoredTerms;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Timeline;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.Rounding;

/** Who keeps a price and who could move to a new one. Pure. */
final class PriceMoves {
    private static final int YEAR = 366;
    private static final int MONTHS_A_YEAR = 12;
    private static final int WEEKS_A_YEAR = 52;
    private static final int DAYS_A_YEAR = 365;
    /** Units of 0.0001 € in a cent. */
    private static final int UNITS_A_CENT = 100;

    private final String product;
    private final Price price;
    private final LocalDate from;
    private final LocalDate today;

    /**
     * @param product code of the product
     * @param price the new one
     * @param from the first day of the new price
     */
    PriceMoves(String product, Price price, LocalDate from, LocalDate today) {
        this.product = product;
        this.price = price;
        this.from = from;
        this.today = today;
    }

    /** The lines of a contract that are of the product when the new price begins, at another price. */
    List<PriceMove> of(StoredTerms stored) {
        Terms terms = stored.terms();
        List<Line> lines = new ArrayList<>(terms.linesKnownAt(today));
        lines.addAll(terms.meteredKnownAt(today));
        List<PriceMove> moves = new ArrayList<>();
        for (Line line : lines) {
            Timeline timeline = terms.timeline(line, today);
            LocalDate day = timeline.start().isAfter(from) ? timeline.start() : from;
            if (line.kind() != LineKind.ONE_OFF && day.isBefore(timeline.end())) {
                Agreed agreed = terms.agreed(line, day, today);
                if (agreed.plan().equals(product) && !agreed.price().id().equals(price.id())) {
                    moves.add(move(stored, timeline, agreed, day));
                }
            }
        }
        return moves;
    }

    private PriceMove move(StoredTerms stored, Timeline timeline, Agreed agreed, LocalDate day) {
        Terms terms = stored.terms();
        MoveKind kind = kind(terms, timeline, agreed, day);
        Optional<LocalDate> when = switch (kind) {
            case MOVES -> Optional.of(firstPeriod(agreed, least(terms, agreed, day)));
            case TERM -> terms.termEnd(day);
            case ENDING -> Optional.of(timeline.end().minusDays(1));
            case CONSENT, OWN_PRICE, CHANGING -> Optional.empty();
        };
        Money more = isMetered(terms, timeline.line())
                ? Money.ZERO
                : monthly(price, agreed).minus(monthly(agreed.price(), agreed));
        return new PriceMove(PriceMove.Contract.of(stored), timeline.line(), kind, when, agreed.price(), more);
    }

    private boolean isMetered(Terms terms, long line) {
        return terms.lineKnownAt(line, today).kind() == LineKind.METERED;
    }

    private MoveKind kind(Terms terms, Timeline timeline, Agreed agreed, LocalDate day) {
        if (agreed.price().id().indexOf('=') >= 0) {
            return MoveKind.OWN_PRICE;
        }
        if (!timeline.end().equals(Period.OPEN_END)) {
            return MoveKind.ENDING;
        }
        if (changesLater(timeline, agreed, day)) {
            return MoveKind.CHANGING;
        }
        if (terms.termEnd(day).isPresent()) {
            return MoveKind.TERM;
        }
        boolean consumer = terms.agreement().customer() == CustomerType.CONSUMER;
        return consumer && isDearer(agreed.price()) ? MoveKind.CONSENT : MoveKind.MOVES;
    }

    private static boolean changesLater(Timeline timeline, Agreed agreed, LocalDate day) {
        return timeline.stretches().stream()
                .anyMatch(stretch -> stretch.days().start().isAfter(day)
                        && (!stretch.agreed().plan().equals(agreed.plan())
                                || !stretch.agreed()
                                        .price()
                                        .id()
                                        .equals(agreed.price().id())));
    }

    /** What cannot be compared counts as dearer. */
    private boolean isDearer(Price before) {
        return before.entry() != price.entry()
                || !before.interval().equals(price.interval())
                || price.amount().units() > before.amount().units();
    }

    /** Who gives notice when he is told leaves before it costs more. */
    private LocalDate least(Terms terms, Agreed agreed, LocalDate day) {
        LocalDate tomorrow = today.plusDays(1);
        LocalDate earliest = day.isBefore(tomorrow) ? tomorrow : day;
        if (!isDearer(agreed.price())) {
            return earliest;
        }
        LocalDate left = terms.earliestEnd(today).plusDays(1);
        return left.isAfter(earliest) ? left : earliest;
    }

    private static LocalDate firstPeriod(Agreed agreed, LocalDate least) {
        Anchor anchor = agreed.anchor();
        Period period = anchor.periodContaining(least, agreed.price().interval());
        return period.start().isBefore(least) ? period.end() : period.start();
    }

    /** The last day on which a notice still ends the contract before the new price begins. */
    static LocalDate lastNotice(Terms terms, LocalDate movesOn, LocalDate today) {
        LocalDate last = today;
        for (int day = 1; day <= YEAR; day++) {
            if (!terms.earliestEnd(today.plusDays(day)).isBefore(movesOn)) {
                break;
            }
            last = today.plusDays(day);
        }
        return last;
    }

    private static Money monthly(Price price, Agreed agreed) {
        Interval interval = price.interval();
        long aYear = switch (interval.unit()) {
            case DAY -> DAYS_A_YEAR;
            case WEEK -> WEEKS_A_YEAR;
            case MONTH -> MONTHS_A_YEAR;
            case YEAR -> 1;
        };
        long units = Math.multiplyExact(
                price.amount().units(), (long) agreed.quantity().pieces());
        long kept = (long) Percent.WHOLE - agreed.discount().units();
        long whole = (long) UNITS_A_CENT * Percent.WHOLE * MONTHS_A_YEAR * interval.count();
        return Money.ofCents(Rounding.halfUp(Math.multiplyExact(units, aYear), kept, whole));
    }
}
