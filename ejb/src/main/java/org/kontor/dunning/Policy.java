package org.kontor.dunning;

import java.time.LocalDate;
import java.util.List;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.Grade;
import org.kontor.letters.LetterText;
import org.kontor.money.Money;

/**
 * How payers of a kind are reminded.
 *
 * @param levels in order, one to four
 * @param minimum payers who owe less, are not written to
 * @param graceDays banking days after the due date, because transfers take their time
 * @param dueDate what the payment days of invoices rest on
 * @param restriction when an announced restriction begins
 */
public record Policy(
        List<Level> levels, Money minimum, int graceDays, DueDate dueDate, DayCount dayCount, Restricting restriction) {
    static final int MOST_LEVELS = 4;
    private static final int LONGEST_GRACE = 20;
    private static final Money HIGHEST_MINIMUM = Money.of("500.00");

    /**
     * Days after the announcing letter arrived; zero: never.
     *
     * @param bookings no bookings from then on
     * @param extras no extras either
     * @param access no access either
     */
    public record Restricting(int bookings, int extras, int access) {
        private static final int LONGEST = 180;

        public Restricting {
            check("bookings", bookings);
            check("extras", extras);
            check("access", access);
        }

        private static void check(String field, int days) {
            if (days < 0 || days > LONGEST) {
                throw new PolicyOutOfRange(field, days, 0, LONGEST);
            }
        }

        /** What is in force so many days after it was announced. */
        Grade after(long days) {
            if (access > 0 && days >= access) {
                return Grade.NO_ACCESS;
            }
            if (extras > 0 && days >= extras) {
                return Grade.NO_EXTRAS;
            }
            return bookings > 0 && days >= bookings ? Grade.NO_BOOKINGS : Grade.NONE;
        }
    }

    public Policy {
        levels = List.copyOf(levels);
        checkLevels(levels.size());
        if (graceDays < 0 || graceDays > LONGEST_GRACE) {
            throw new PolicyOutOfRange("graceDays", graceDays, 0, LONGEST_GRACE);
        }
        if (minimum.isNegative() || minimum.compareTo(HIGHEST_MINIMUM) > 0) {
            throw new PolicyOutOfRange("minimum", Math.toIntExact(minimum.cents() / 100), 0, 500);
        }
    }

    /**
     * @throws PolicyOutOfRange if no ladder may have so many
     */
    public static void checkLevels(int levels) {
        if (levels < 1 || levels > MOST_LEVELS) {
            throw new PolicyOutOfRange("levels", levels, 1, MOST_LEVELS);
        }
    }

    /** The ladder that counts until somebody decides otherwise. */
    public static Policy usual(CustomerType debtor) {
        boolean business = debtor != CustomerType.CONSUMER;
        Level.Claims none = new Level.Claims(false, false);
        Level.Claims all = new Level.Claims(true, business);
        return new Policy(
                List.of(
                        new Level(
                                3, 7, Channel.MAIL, Money.ZERO, none, new Level.Effects(false, false), LetterText.NONE),
                        new Level(
                                10, 7, Channel.MAIL, Money.ZERO, none, new Level.Effects(true, false), LetterText.NONE),
                        new Level(
                                10, 7, Channel.MAIL, Money.ZERO, all, new Level.Effects(true, false), LetterText.NONE),
                        new Level(
                                10,
                                7,
                                Channel.BOTH,
                                Money.of("1.00"),
                                all,
                                new Level.Effects(true, true),
                                LetterText.NONE)),
                Money.of("5.00"),
                3,
                DueDate.INVOICE,
                DayCount.ACT_365,
                new Restricting(7, 14, 0));
    }

    Policy with(List<Level> other) {
        return new Policy(other, minimum, graceDays, dueDate, dayCount, restriction);
    }

    Level level(int number) {
        return levels.get(number);
    }

    int last() {
        return levels.size() - 1;
    }

    Grade restrictionAfter(LocalDate announced, LocalDate day) {
        return restriction.after(day.toEpochDay() - announced.toEpochDay());
    }
}
