package org.kontor.numbering;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the numbers of a series look: fixed characters, the year as <code>{yyyy}</code> or <code>{yy}</code>, and the number
 * in the series with at least so many digits, <code>{seq:6}</code>.
 *
 * @param yearly whether every year begins with one; then the year is a part of the number
 */
record NumberFormat(String pattern, boolean yearly) {
    private static final int LONGEST = 30;
    // More invoices than anybody writes in a year.
    private static final int MOST_DIGITS = 10;
    // What DATEV's document field 1 and SEPA references both take.
    private static final Pattern ALLOWED = Pattern.compile(
            "[A-Z0-9/-]*(\\{(?:yyyy|yy)}[A-Z0-9/-]*)?\\{seq:([1-9])}[A-Z0-9/-]*(\\{(?:yyyy|yy)}[A-Z0-9/-]*)?");
    private static final Pattern PREFIX = Pattern.compile("[A-Z0-9/-]{0,12}");
    private static final Pattern TOKEN = Pattern.compile("\\{[^}]*}");

    NumberFormat {
        Matcher matcher = ALLOWED.matcher(pattern);
        if (!matcher.matches() || matcher.group(1) != null && matcher.group(3) != null || longest(pattern) > LONGEST) {
            throw new WrongNumberFormat(pattern);
        }
        if (yearly && matcher.group(1) == null && matcher.group(3) == null) {
            throw new YearMissing(pattern);
        }
    }

    /** The usual one: <code>{prefix}{yyyy}-{seq:6}</code>. */
    static NumberFormat ofPrefix(String prefix) {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new WrongPrefix(prefix);
        }
        return new NumberFormat(prefix + "{yyyy}-{seq:6}", true);
    }

    private static int longest(String pattern) {
        int fixed = TOKEN.matcher(pattern).replaceAll("").length();
        int year = pattern.contains("{yyyy}") ? 4 : pattern.contains("{yy}") ? 2 : 0;
        return fixed + year + MOST_DIGITS;
    }

    String number(int year, long sequence) {
        return TOKEN.matcher(pattern).replaceAll(token -> value(token.group(), year, sequence));
    }

    private static String value(String token, int year, long sequence) {
        return switch (token) {
            case "{yyyy}" -> String.format(Locale.ROOT, "%04d", year);
            case "{yy}" -> String.format(Locale.ROOT, "%02d", year % 100);
            default -> String.format(Locale.ROOT, "%0" + token.charAt(5) + "d", sequence);
        };
    }

    /** Under which year numbers of a date are counted: 0 if they run on. */
    int counted(int year) {
        return yearly ? year : 0;
    }

    /** Whether two series could give the same number. */
    boolean meets(NumberFormat other) {
        return anyDigits().equals(other.anyDigits());
    }

    private String anyDigits() {
        return pattern.replaceAll("seq:\\d", "seq");
    }
}
