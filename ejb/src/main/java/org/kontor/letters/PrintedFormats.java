package org.kontor.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;

/**
 * Amounts and dates as people read them. Written out here and not taken from the JDK's locale data, which change from
 * one JDK to the next and would change old documents.
 */
public final class PrintedFormats {
    private static final char MINUS = '\u2212';
    private static final char NO_BREAK = '\u00a0';

    private final char thousands;
    private final char decimal;
    private final boolean euroFirst;
    private final DateTimeFormatter days;
    private final DateTimeFormatter daysAndMonths;
    private final DateTimeFormatter dates;
    private final String between;

    private PrintedFormats(boolean german) {
        thousands = german ? '.' : ',';
        decimal = german ? ',' : '.';
        euroFirst = !german;
        days = pattern(german ? "dd." : "d");
        daysAndMonths = pattern(german ? "dd.MM." : "d MMMM");
        dates = pattern(german ? "dd.MM.uuuu" : "d MMMM uuuu");
        between = german ? "\u2013" : " \u2013 ";
    }

    private static DateTimeFormatter pattern(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }

    public static PrintedFormats german() {
        return new PrintedFormats(true);
    }

    public static PrintedFormats english() {
        return new PrintedFormats(false);
    }

    /** {@code −1.234,50 €} or {@code −€1,234.50}. */
    public String money(Money amount) {
        return euro(amount.toString());
    }

    /** As {@link #money}, with three or four decimals where the price has them. */
    public String price(UnitPrice price) {
        return euro(price.toString());
    }

    public String date(LocalDate date) {
        return dates.format(date);
    }

    /** First and last day, without saying the same year or month twice: {@code 01.–31.12.2026}. */
    public String period(Period period) {
        LocalDate first = period.start();
        LocalDate last = period.lastDay();
        if (first.equals(last)) {
            return date(first);
        }
        if (first.getYear() != last.getYear()) {
            return date(first) + between + date(last);
        }
        boolean sameMonth = first.getMonth() == last.getMonth();
        return (sameMonth ? days : daysAndMonths).format(first) + between + date(last);
    }

    /** {@code 5,5} or {@code 5.5}. */
    public String number(String plain) {
        return plain.replace('-', MINUS).replace('.', decimal);
    }

    public String percent(String plain) {
        return number(plain) + NO_BREAK + "%";
    }

    /** Groups of four. */
    public String iban(String iban) {
        return iban.replaceAll("(.{4})(?!$)", "$1" + NO_BREAK);
    }

    /** First four and last four characters. */
    public String maskedIban(String iban) {
        return iban.length() < 12 ? iban : iban.substring(0, 4) + " … " + iban.substring(iban.length() - 4);
    }

    private String euro(String plain) {
        boolean negative = plain.startsWith("-");
        String absolute = negative ? plain.substring(1) : plain;
        int point = absolute.indexOf('.');
        String number = grouped(absolute.substring(0, point)) + decimal + absolute.substring(point + 1);
        return (negative ? String.valueOf(MINUS) : "") + (euroFirst ? "€" + number : number + NO_BREAK + "€");
    }

    private String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            grouped.insert(i, thousands);
        }
        return grouped.toString();
    }
}
