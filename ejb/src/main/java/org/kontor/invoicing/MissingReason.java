package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.billing.Coverage;
import org.kontor.billing.CoveredDays;
import org.kontor.billing.Run;
import org.kontor.calendar.Period;
import org.kontor.catalog.Timing;
import org.kontor.contracts.ExcuseReason;
import org.kontor.contracts.Line;
import org.kontor.contracts.Terms;
import org.kontor.contracts.Timeline;

/** Why a run bills nothing of a contract; in the order in which people should look. */
public enum MissingReason {
    /** The terms give no reason: somebody has to look. */
    UNKNOWN,
    /** In force, but nothing is rented any more. */
    NO_LINE,
    /** Its account could not be billed. */
    PARKED,
    WAIVED,
    PAUSED,
    ENDED,
    /** The payer's invoice day is not come. */
    GATHERED,
    /** Not due yet by this run. */
    NOT_DUE,
    /** Billed up to a later day before. */
    BILLED;

    /**
     * Empty if nobody would expect a charge.
     *
     * @param inLastRun whether the run before billed it
     */
    static Optional<MissingReason> of(BilledContract contract, boolean inLastRun, Run run) {
        Terms terms = contract.contract().terms();
        boolean begun = !terms.start().isAfter(run.through());
        boolean ended = !terms.endKnownAt(run.businessDate()).isAfter(run.through());
        if (ended) {
            return inLastRun ? Optional.of(ENDED) : Optional.empty();
        }
        Optional<MissingReason> found = begun ? Optional.of(inForce(contract, run)) : Optional.empty();
        return found.filter(reason -> inLastRun || reason == NO_LINE || reason == UNKNOWN);
    }

    private static MissingReason inForce(BilledContract contract, Run run) {
        Terms terms = contract.contract().terms();
        LocalDate day = run.through();
        if (terms.linesKnownAt(run.businessDate()).stream().noneMatch(line -> isInForce(terms, line, run))) {
            return NO_LINE;
        }
        if (day.isBefore(contract.settled())) {
            return BILLED;
        }
        Coverage coverage = Coverage.of(terms, contract.billed(), Period.ofDays(day, day), run.businessDate());
        return coverage.days().stream()
                .map(covered -> of(covered, timing(terms, covered.line(), run)))
                .min(Enum::compareTo)
                .orElse(NO_LINE);
    }

    private static boolean isInForce(Terms terms, Line line, Run run) {
        Timeline timeline = terms.timeline(line, run.businessDate());
        return !timeline.start().isAfter(run.through()) && timeline.end().isAfter(run.through());
    }

    private static Timing timing(Terms terms, long line, Run run) {
        LocalDate known = run.businessDate();
        return terms.timeline(terms.lineKnownAt(line, known), known).stretches().stream()
                .filter(stretch -> stretch.days().contains(run.through()))
                .map(stretch -> stretch.agreed().price().timing())
                .findFirst()
                .orElse(Timing.IN_ADVANCE);
    }

    private static MissingReason of(CoveredDays covered, Timing timing) {
        return switch (covered.status()) {
            case BILLED -> BILLED;
            case BILLABLE -> timing == Timing.IN_ARREARS ? NOT_DUE : UNKNOWN;
            case EXCUSED ->
                covered.reason().filter(reason -> reason == ExcuseReason.PAUSE).isPresent() ? PAUSED : WAIVED;
        };
    }
}
