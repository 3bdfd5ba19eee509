package org.kontor.contracts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.contracts.Change.Cancellation;
import org.kontor.contracts.Change.CancellationUndone;
import org.kontor.contracts.Change.LineAdded;

/**
 * A contract as a value: what was agreed and every change recorded since. All that is billed follows from it and from
 * dates alone, stored or not.
 *
 * @param start first day of the contract
 * @param lines agreed at the start
 * @param changes sorted by the date of their recording; of one date, in the order of recording
 */
public record Terms(long id, LocalDate start, Agreement agreement, List<Line> lines, List<Change> changes) {
    private static final Comparator<Change> BY_RECORDING = Comparator.comparing(Change::recorded);

    /** Impossible terms are refused by name; a history of changes is taken as it was recorded. */
    public Terms {
        Objects.requireNonNull(start);
        Objects.requireNonNull(agreement);
        lines = List.copyOf(lines);
        changes = changes.size() < 2
                ? List.copyOf(changes)
                : changes.stream().sorted(BY_RECORDING).toList();
        Consistency.check(start, lines, changes);
    }

    /**
     * The same contract with one more change.
     *
     * @throws org.kontor.BusinessException that names what forbids it
     */
    public Terms with(Change change) {
        ChangeRules.check(this, change);
        List<Change> more = new ArrayList<>(changes);
        more.add(change);
        return new Terms(id, start, agreement, lines, more);
    }

    /** The contract as it was known at the end of a business date. */
    public Terms asOf(LocalDate date) {
        return new Terms(id, start, agreement, lines, changesKnownAt(date));
    }

    /** Changes recorded by a business date (R5). */
    public List<Change> changesKnownAt(LocalDate date) {
        int known = changes.size();
        while (known > 0 && changes.get(known - 1).recorded().isAfter(date)) {
            known--;
        }
        return changes.subList(0, known);
    }

    /**
     * The first day that changes recorded on or after a date may touch; {@link Period#OPEN_END} if there are none. All
     * before it costs what it cost.
     */
    public LocalDate changedFrom(LocalDate recordedFrom) {
        return Reach.since(changes, recordedFrom);
    }

    /** The lines known at a business date that are billed by their days, ended ones included. */
    public List<Line> linesKnownAt(LocalDate date) {
        List<Line> known = allKnownAt(date);
        for (Line line : known) {
            if (line.kind() == LineKind.METERED) {
                return known.stream()
                        .filter(other -> other.kind() != LineKind.METERED)
                        .toList();
            }
        }
        return known;
    }

    /** The lines known at a business date that are billed by what is used, ended ones included. */
    public List<Line> meteredKnownAt(LocalDate date) {
        return allKnownAt(date).stream()
                .filter(line -> line.kind() == LineKind.METERED)
                .toList();
    }

    private List<Line> allKnownAt(LocalDate date) {
        List<Line> known = lines;
        for (Change change : changesKnownAt(date)) {
            if (change instanceof LineAdded added) {
                // Once, however many are added: a team has as many lines as it had seats.
                known = known == lines ? new ArrayList<>(lines) : known;
                known.add(added.line());
            }
        }
        return known;
    }

    /**
     * @throws UnknownLine when the contract had no such line by then
     */
    public Line lineKnownAt(long line, LocalDate date) {
        for (Line known : allKnownAt(date)) {
            if (known.id() == line) {
                return known;
            }
        }
        throw new UnknownLine(line);
    }

    /** The days of a line and what holds on them, as known at a business date. */
    public Timeline timeline(Line line, LocalDate knownAt) {
        return new Resolution(this, line, knownAt).timeline();
    }

    /**
     * What is agreed for a line on a day, as known at a business date. Also of a day on which the line rests or is over:
     * what is used then has a price all the same.
     */
    public Agreed agreed(Line line, LocalDate day, LocalDate knownAt) {
        return new Tracks(line, changesKnownAt(knownAt)).on(day);
    }

    /** The cancellation in force as known at a business date. */
    public Optional<Cancellation> cancellationKnownAt(LocalDate date) {
        Cancellation found = null;
        for (Change change : changesKnownAt(date)) {
            if (change instanceof Cancellation cancellation) {
                found = cancellation;
            } else if (change instanceof CancellationUndone) {
                found = null;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The day after the last one of the contract as known at a business date; {@link Period#OPEN_END} if none. */
    public LocalDate endKnownAt(LocalDate date) {
        LocalDate byTerm = TermRules.endByTerm(this, date);
        return cancellationKnownAt(date)
                .map(cancellation -> cancellation.last().plusDays(1))
                .filter(end -> end.isBefore(byTerm))
                .orElse(byTerm);
    }

    /** Paused days as known at a business date: in order, without overlap (R5: their union). */
    public List<Period> pausesKnownAt(LocalDate date) {
        return Pauses.of(changesKnownAt(date));
    }

    /** The last day in force if notice arrives on a day. */
    public LocalDate earliestEnd(LocalDate received) {
        return TermRules.earliestEnd(this, received);
    }

    /** The last day in force if notice arrives on the first one, a trial aside: so long the contract lasts at least. */
    public LocalDate leastEnd() {
        Agreement bound = new Agreement(agreement.customer(), agreement.term(), agreement.pauses());
        return TermRules.earliestEnd(new Terms(id, start, bound, lines, changes), start);
    }

    /**
     * The last day in force if notice arrives on a day and asks for an end: the first one the contract allows on or after
     * the day that was asked for. Who asks for too early a day means the next one possible (§ 140 BGB).
     */
    public LocalDate end(LocalDate received, LocalDate wished) {
        return TermRules.end(this, received, wished);
    }

    /**
     * The last day on which notice may arrive to end the running term with its last day; empty without a term or when
     * that day is over.
     */
    public Optional<LocalDate> latestReceipt(LocalDate today) {
        return TermRules.latestReceipt(this, today);
    }

    /** The last day of the minimum term or of the renewed one that holds on a day; empty when none binds then. */
    public Optional<LocalDate> termEnd(LocalDate day) {
        return TermRules.termEnd(this, day);
    }

    /** The day on which a change of a line decided today takes effect. */
    public LocalDate effectiveDay(ChangeTime time, long line, LocalDate today) {
        return TermRules.effectiveDay(this, time, lineKnownAt(line, today), today);
    }
}
