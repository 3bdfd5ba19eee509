package org.kontor.dunning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Holidays;

/**
 * When a debtor came into default (Verzug, § 286 BGB), and by what.
 *
 * @param interestFrom first day that bears interest
 */
record Default(LocalDate since, LocalDate interestFrom, Ground ground) {
    // § 286 (3) BGB.
    private static final int THIRTY = 30;

    /** Why it is one. */
    enum Ground {
        /** A date of the calendar that the contract names passed. */
        DATE,
        /** A reminder arrived after the claim was due. */
        REMINDER,
        /** 30 days passed after due date and receipt. */
        THIRTY_DAYS
    }

    /**
     * The earliest there is, whenever that may be; empty if nothing has put the debtor into default.
     *
     * @param state whose holidays count
     */
    static Optional<Default> of(Claim claim, CustomerType debtor, String state) {
        // A due date on a Saturday, Sunday or holiday is the next working day (§ 193 BGB).
        LocalDate due = Holidays.workdayOnOrAfter(claim.due().on(), state);
        List<Default> found = new ArrayList<>();
        if (claim.due().source() == DueDate.CONTRACT) {
            found.add(on(claim, due.plusDays(1), Ground.DATE));
        }
        byReminder(claim, due).ifPresent(found::add);
        if (debtor != CustomerType.CONSUMER || claim.notice()) {
            claim.receivedOn()
                    .map(received -> received.isAfter(due) ? received : due)
                    .map(from -> Holidays.workdayOnOrAfter(from.plusDays(THIRTY), state))
                    .ifPresent(last -> found.add(on(claim, last.plusDays(1), Ground.THIRTY_DAYS)));
        }
        return found.stream().min(Comparator.comparing(Default::interestFrom).thenComparing(Default::since));
    }

    /** A reminder that arrives before the claim is due has no effect; its own day bears no interest (§ 187 (1) BGB). */
    private static Optional<Default> byReminder(Claim claim, LocalDate due) {
        return claim.sent().stream()
                .filter(Sent::demand)
                .flatMap(sent -> sent.receivedOn().stream())
                .filter(received -> received.isAfter(due))
                .min(Comparator.naturalOrder())
                .map(received -> on(claim, received, Ground.REMINDER));
    }

    /** Not while the money was ours to collect: default begins when that is over. */
    private static Default on(Claim claim, LocalDate day, Ground ground) {
        LocalDate since = day;
        boolean moved = true;
        while (moved) {
            LocalDate at = since;
            since = claim.stops().stream()
                    .filter(stop -> stop.isOurs() && stop.days().contains(at))
                    .map(stop -> stop.days().end())
                    .max(Comparator.naturalOrder())
                    .orElse(at);
            moved = !since.equals(at);
        }
        boolean nextDay = ground == Ground.REMINDER && since.equals(day);
        return new Default(since, nextDay ? since.plusDays(1) : since, ground);
    }
}
