package org.kontor.dunning;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.calendar.Holidays;
import org.kontor.calendar.TargetDays;

/**
 * Where a claim stands: a function of facts and the day alone. Runs only write down what was told, so a night that was
 * missed changes nothing but the day of the next step.
 */
record Ladder(Policy policy, String state) {

    /** The level to be told on that day; empty if there is none, or not yet. */
    Optional<Integer> step(Claim claim, LocalDate day) {
        return rest(claim, day) == Rest.NONE ? Optional.of(claim.levelOn(day) + 1) : Optional.empty();
    }

    /** Why nothing is told on that day. */
    Rest rest(Claim claim, LocalDate day) {
        if (claim.openOn(day).signum() <= 0) {
            return Rest.PAID;
        }
        if (!isOverdue(claim, day)) {
            return Rest.NOT_DUE;
        }
        if (claim.isStopped(day)) {
            return Rest.STOPPED;
        }
        // Who did not get the invoice is not late, and who did not get the last reminder is not told the next.
        if (claim.receivedOn().isEmpty() || !isLastReceived(claim, day)) {
            return Rest.NOT_DELIVERED;
        }
        if (claim.levelOn(day) >= policy.last()) {
            return Rest.ALL_TOLD;
        }
        if (!Holidays.isLetterDay(day, state)) {
            return Rest.HOLIDAY;
        }
        return nextOn(claim, day).filter(next -> !next.isAfter(day)).isPresent() ? Rest.NONE : Rest.TOO_EARLY;
    }

    /** Late by the calendar, whether or not anybody may be reminded. */
    boolean isOverdue(Claim claim, LocalDate day) {
        return day.isAfter(Holidays.workdayOnOrAfter(claim.due().on(), state));
    }

    /** The first day on which the next level may be told, if all stays as it is. */
    Optional<LocalDate> nextOn(Claim claim, LocalDate day) {
        int told = claim.levelOn(day);
        if (told >= policy.last()) {
            return Optional.empty();
        }
        int days = policy.level(told + 1).days();
        if (told >= 0) {
            return claim.told(told).flatMap(Sent::receivedOn).map(received -> received.plusDays(days));
        }
        LocalDate due = Holidays.workdayOnOrAfter(claim.due().on(), state);
        LocalDate byDays = due.plusDays(days);
        LocalDate byGrace = TargetDays.plus(due, policy.graceDays()).plusDays(1);
        return Optional.of(byDays.isAfter(byGrace) ? byDays : byGrace);
    }

    private static boolean isLastReceived(Claim claim, LocalDate day) {
        int told = claim.levelOn(day);
        return told < 0
                || claim.told(told)
                        .flatMap(Sent::receivedOn)
                        .filter(received -> !received.isAfter(day))
                        .isPresent();
    }
}
