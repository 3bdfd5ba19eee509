package org.kontor.declarations;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.contracts.ConsumerLaw;

/** What a withdrawal comes to by law. Pure. */
public final class Withdrawal {
    static final String REASON = "Widerruf (§ 355 BGB)";
    private static final int MONTHS_WITHOUT_INFORMATION = 12;

    private Withdrawal() {}

    /**
     * What a person knows about how the contract came about.
     *
     * @param informed whether the consumer was informed of the right as the law wants it (Art. 246a § 1 (2) EGBGB)
     * @param asked whether he expressly asked for an early start, on a durable medium (§ 357a (2) BGB)
     */
    public record Facts(boolean informed, boolean asked) {

        /** Who orders online leaves a proof: more than that nobody remembers afterwards, less he may. */
        Facts provenBy(Facts stored) {
            return new Facts(informed && stored.informed, asked && stored.asked);
        }
    }

    /**
     * What the contract says.
     *
     * @param signed day on which it was made
     * @param start first day of service
     * @param state of its location: public holidays there count
     */
    record Made(LocalDate signed, LocalDate start, String state) {}

    /**
     * @param until last day on which a withdrawal is in time
     * @param inTime whether it arrived by then
     * @param last day of the contract
     * @param owed whether value is owed for its days until then
     */
    public record Settlement(LocalDate until, boolean inTime, LocalDate last, boolean owed) {

        /** The days of a line that cost nothing; empty if value is owed for all. */
        public Optional<Period> free(Period line) {
            if (owed || line.start().isAfter(last)) {
                return Optional.empty();
            }
            return Optional.of(new Period(line.start(), last.plusDays(1)));
        }
    }

    /**
     * @param received day on which the withdrawal arrived: online, that is when it was sent (§ 355 (1) BGB)
     */
    static Settlement settle(Made made, LocalDate received, Facts facts) {
        LocalDate until = until(made, facts);
        // A contract has at least its first day; who withdraws before it pays nothing for it.
        boolean begun = !made.start().isAfter(received);
        LocalDate last = begun ? received : made.start();
        return new Settlement(until, !received.isAfter(until), last, begun && facts.informed() && facts.asked());
    }

    /** 14 days; without information 12 months and 14 days (§§ 355 (2), 356 (3) BGB). A free day moves it (§ 193 BGB). */
    private static LocalDate until(Made made, Facts facts) {
        LocalDate from = facts.informed() ? made.signed() : made.signed().plusMonths(MONTHS_WITHOUT_INFORMATION);
        return ConsumerLaw.withdrawalUntil(from, made.state());
    }
}
