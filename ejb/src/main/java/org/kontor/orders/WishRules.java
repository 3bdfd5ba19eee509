package org.kontor.orders;

import java.time.LocalDate;
import java.util.function.Function;
import org.kontor.calendar.Period;
import org.kontor.catalog.Price;
import org.kontor.contracts.Amendment;
import org.kontor.contracts.AnchorRule;
import org.kontor.contracts.CancellationKind;
import org.kontor.contracts.ChangeTime;
import org.kontor.contracts.Line;
import org.kontor.contracts.Terms;
import org.kontor.money.Quantity;

/** What a member's wish means for a contract: from which day on. Pure. */
final class WishRules {
    private WishRules() {}

    /**
     * @param changed the terms that an amendment leads to
     */
    static Amendment amendment(Wish wish, Terms terms, LocalDate today, Function<Amendment, Terms> changed) {
        if (wish instanceof Wish.Package wanted) {
            return packaged(wanted, terms, today, changed);
        }
        if (wish instanceof Wish.Extra extra) {
            return new Amendment.LineAdded(extra.product(), Quantity.ONE, begun(terms, today));
        }
        if (wish instanceof Wish.ExtraEnded ended) {
            return new Amendment.LineEnded(ended.line(), terms.earliestEnd(today));
        }
        if (wish instanceof Wish.Pause pause) {
            if (!pause.first().isAfter(today)) {
                throw new PauseTooSoon(today.plusDays(1));
            }
            return new Amendment.Pause(Period.ofDays(pause.first(), pause.last()));
        }
        if (wish instanceof Wish.PauseEnded) {
            return new Amendment.Resume(resumed(terms, today));
        }
        if (wish instanceof Wish.Cancellation cancellation) {
            LocalDate last = cancellation
                    .wished()
                    .map(wished -> terms.end(today, wished))
                    .orElseGet(() -> terms.earliestEnd(today));
            return new Amendment.Cancellation(last, CancellationKind.ORDINARY);
        }
        return new Amendment.CancellationUndone();
    }

    /** A cheaper package is half a cancellation: nobody gets round his minimum term by it. */
    private static Amendment packaged(
            Wish.Package wanted, Terms terms, LocalDate today, Function<Amendment, Terms> changed) {
        LocalDate next = terms.effectiveDay(ChangeTime.NEXT_CYCLE, wanted.line(), begun(terms, today));
        Amendment soon = change(wanted, next);
        Line line = terms.lineKnownAt(wanted.line(), today);
        Price before = terms.agreed(line, next, today).price();
        Price after = changed.apply(soon).agreed(line, next, today).price();
        if (!isCheaper(after, before)) {
            return soon;
        }
        LocalDate free = terms.earliestEnd(today).plusDays(1);
        return change(wanted, free.isAfter(next) ? free : next);
    }

    /** The first day of the next pause; of one that runs, tomorrow. */
    private static LocalDate resumed(Terms terms, LocalDate today) {
        LocalDate tomorrow = today.plusDays(1);
        return terms.pausesKnownAt(today).stream()
                .filter(pause -> pause.end().isAfter(tomorrow))
                .map(pause -> pause.start().isBefore(tomorrow) ? tomorrow : pause.start())
                .min(LocalDate::compareTo)
                .orElse(tomorrow);
    }

    /** Today, or the first day of a contract that begins later. */
    private static LocalDate begun(Terms terms, LocalDate today) {
        return terms.start().isAfter(today) ? terms.start() : today;
    }

    private static Amendment change(Wish.Package wanted, LocalDate effective) {
        return new Amendment.PlanChange(wanted.line(), wanted.product(), effective, AnchorRule.KEPT);
    }

    /** What cannot be compared counts as cheaper. */
    private static boolean isCheaper(Price one, Price other) {
        if (!one.interval().isMonthly() || !other.interval().isMonthly() || one.entry() != other.entry()) {
            return true;
        }
        // Over the same time: one price times the months of the other.
        long first = one.amount().units() * other.interval().inMonths();
        return first < other.amount().units() * one.interval().inMonths();
    }
}
