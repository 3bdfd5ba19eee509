package org.kontor.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.kontor.calendar.TargetDays;
import org.kontor.money.Money;

/**
 * How a member of the demo pays by transfer: most in time and as told, some as people do.
 *
 * @param days after the invoice
 */
record DemoHabit(int days, Slip slip) {
    private static final int USUAL_DAYS = 9;
    private static final int SPREAD = 5;
    private static final Map<String, DemoHabit> OTHERS = Map.of(
            "Jana Sommer", new DemoHabit(28, Slip.NONE),
            "Milan Petrov", new DemoHabit(40, Slip.NONE),
            "Mehmet Yılmaz", new DemoHabit(8, Slip.TORN_NUMBER),
            "Luise Weiß", new DemoHabit(10, Slip.SWAPPED_DIGITS),
            "Tomáš Novák", new DemoHabit(9, Slip.NO_NUMBER),
            "Oskar Groß", new DemoHabit(12, Slip.HALF),
            "Clara Schäfer", new DemoHabit(7, Slip.TOO_MUCH),
            "Anna Lehmann", new DemoHabit(11, Slip.TOO_MUCH),
            "Felix Brandt", new DemoHabit(500, Slip.NONE));

    /** What goes wrong. */
    enum Slip {
        NONE,
        TORN_NUMBER,
        SWAPPED_DIGITS,
        NO_NUMBER,
        HALF,
        TOO_MUCH
    }

    static DemoHabit of(String member) {
        return OTHERS.getOrDefault(
                member, new DemoHabit(USUAL_DAYS + Math.floorMod(member.hashCode(), SPREAD), Slip.NONE));
    }

    LocalDate paysOn(LocalDate invoiced) {
        return TargetDays.onOrAfter(invoiced.plusDays(days));
    }

    Money amount(Money open) {
        return switch (slip) {
            case HALF -> Money.ofCents(open.cents() / 2);
            case TOO_MUCH -> open.plus(Money.of("20.00"));
            case NONE, TORN_NUMBER, SWAPPED_DIGITS, NO_NUMBER -> open;
        };
    }

    /** What is typed as the purpose. */
    String purpose(String number) {
        return switch (slip) {
            case NONE, TOO_MUCH -> "Rechnung " + number;
            case TORN_NUMBER -> "rechng. " + number.toLowerCase(Locale.ROOT).replace("-", " / ") + " danke";
            case SWAPPED_DIGITS -> "Rechnung " + swapped(number);
            case NO_NUMBER -> "Coworking Miete";
            case HALF -> number + " erste Hälfte";
        };
    }

    private static String swapped(String number) {
        int last = number.length() - 1;
        return number.substring(0, last - 1) + number.charAt(last) + number.charAt(last - 1);
    }
}
