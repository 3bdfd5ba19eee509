package org.kontor.dunning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * A document that has to be paid, with all that decides whether its debtor is late.
 *
 * @param receivedOn when the document counts as received; empty as long as that is not proven
 * @param notice whether the document told of the default after 30 days
 * @param reductions what was paid or taken off, in any order
 * @param sent levels told so far, in any order
 */
record Claim(
        long entryId,
        Due due,
        Money amount,
        Optional<LocalDate> receivedOn,
        boolean notice,
        List<Reduction> reductions,
        List<Stop> stops,
        List<Sent> sent) {

    /** When, and by what. */
    record Due(LocalDate on, DueDate source) {}

    Claim {
        reductions = List.copyOf(reductions);
        stops = List.copyOf(stops);
        sent = List.copyOf(sent);
    }

    /** What is left of it at the end of that day. */
    Money openOn(LocalDate day) {
        Money taken = Money.sum(reductions.stream()
                .filter(reduction -> !reduction.day().isAfter(day))
                .map(Reduction::amount)
                .toList());
        return amount.minus(taken);
    }

    boolean isStopped(LocalDate day) {
        return stops.stream().anyMatch(stop -> stop.days().contains(day));
    }

    /** The highest level told by then; -1 if none. */
    int levelOn(LocalDate day) {
        return sent.stream()
                .filter(told -> !told.sentOn().isAfter(day))
                .mapToInt(Sent::level)
                .max()
                .orElse(-1);
    }

    Optional<Sent> told(int level) {
        return sent.stream().filter(one -> one.level() == level).findFirst();
    }
}
