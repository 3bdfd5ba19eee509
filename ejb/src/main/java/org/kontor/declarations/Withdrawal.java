package org.kontor.declarations;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.calendar.Period;
import org.kontor.contracts.ConsumerLaw;
import org.kontor.money.Percent;
import org.kontor.money.Rounding;

/** What a withdrawal comes to by law. Pure. */
public final class Withdrawal {
    static final String REASON = "Widerruf (§ 355 BGB)";
    static final String COURTESY = "Kulanz";
    private static final int PAY_BACK_DAYS = 14;
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

    /** Whether the law lets the contract be withdrawn from. */
    public enum Right {
        /** It has to be carried out. */
        GIVEN,
        /** It was given, but its time is over. */
        LATE,
        /** The customer is no consumer. */
        NONE
    }

    /**
     * What the contract says.
     *
     * @param customer who made it, on the day it was made
     * @param signed day on which it was made
     * @param days first day of service, and the one after the last of those it lasts at least
     * @param state of its location: public holidays there count
     */
    record Made(CustomerType customer, LocalDate signed, Period days, String state) {}

    /**
     * The part of the time a contract lasts at least that was used. What is paid once is paid for all of that time: of the
     * agreed total price as much is owed as was used, counted by time (§ 357a (2) BGB; Court of Justice of 8 October 2020,
     * C-641/19, unless the contract expressly sells a service of its own that is rendered at once).
     */
    public record Share(int used, int least) {

        /** The discount that leaves this part of a price which had another discount before. */
        Percent reducing(Percent agreed) {
            long left = Rounding.halfUp(Percent.WHOLE - agreed.units(), used, least);
            return new Percent((int) (Percent.WHOLE - left));
        }
    }

    /**
     * @param until last day on which a withdrawal is, or would be, in time
     * @param last day of the contract
     * @param owed the part for which value is owed; empty if nothing is
     * @param used the part that was used; empty if the contract had not begun
     */
    public record Settlement(Right right, LocalDate until, LocalDate last, Optional<Share> owed, Optional<Share> used) {

        /** The days of a line that cost nothing; empty if value is owed for all. */
        Optional<Period> free(Period line) {
            if (owed.isPresent() || line.start().isAfter(last)) {
                return Optional.empty();
            }
            return Optional.of(new Period(line.start(), last.plusDays(1)));
        }

        /** The part of a line that is paid once, and has begun, for which value is owed. */
        Optional<Share> owedOf(Period line) {
            return owed.filter(share -> !line.start().isAfter(last));
        }

        /**
         * The same without a right to it, as a courtesy.
         *
         * @param paid whether what was used is paid
         */
        Settlement asCourtesy(boolean paid) {
            return new Settlement(right, until, last, paid ? used : Optional.empty(), used);
        }
    }

    /**
     * @param received day on which the withdrawal arrived: online, that is when it was sent (§ 355 (1) BGB)
     */
    static Settlement settle(Made made, LocalDate received, Facts facts) {
        LocalDate until = until(made, facts);
        LocalDate start = made.days().start();
        // A contract has at least its first day; who withdraws before it pays nothing for it.
        Optional<Share> used = start.isAfter(received) ? Optional.empty() : Optional.of(share(made.days(), received));
        LocalDate last = used.isPresent() ? received : start;
        boolean owes = facts.informed() && facts.asked();
        return new Settlement(right(made, received, until), until, last, used.filter(share -> owes), used);
    }

    /** The last day on which what was paid is paid back in time: 14 days from the receipt on (§§ 355 (3), 357 (1) BGB). */
    public static LocalDate payBackBy(LocalDate received) {
        return received.plusDays(PAY_BACK_DAYS);
    }

    private static Right right(Made made, LocalDate received, LocalDate until) {
        if (!ConsumerLaw.mayWithdraw(made.customer())) {
            return Right.NONE;
        }
        return received.isAfter(until) ? Right.LATE : Right.GIVEN;
    }

    private static Share share(Period least, LocalDate last) {
        int used = Period.ofDays(least.start(), last).days();
        return new Share(Math.min(used, least.days()), least.days());
    }

    /** 14 days; without information 12 months and 14 days (§§ 355 (2), 356 (3) BGB). A free day moves it (§ 193 BGB). */
    private static LocalDate until(Made made, Facts facts) {
        LocalDate from = facts.informed() ? made.signed() : made.signed().plusMonths(MONTHS_WITHOUT_INFORMATION);
        return ConsumerLaw.withdrawalUntil(from, made.state());
    }
}
