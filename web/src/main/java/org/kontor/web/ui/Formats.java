package org.kontor.web.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.kontor.calendar.Period;
import org.kontor.money.Money;

/** Amounts, dates and numbers as people of one language write them. */
public final class Formats {
    private static final Currency EURO = Currency.getInstance("EUR");

    private final Locale locale;

    public Formats(Locale locale) {
        this.locale = locale;
    }

    public String money(Money money) {
        return euro(money.toBigDecimal(), 2);
    }

    /** Unit prices keep four decimals where they have them. */
    public String price(BigDecimal price) {
        return euro(price, Math.max(2, price.stripTrailingZeros().scale()));
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(isGerman() ? "d. MMM yyyy" : "d MMM yyyy", locale)
                .format(date);
    }

    /** Monday, 23 November. */
    public String weekday(LocalDate date) {
        return DateTimeFormatter.ofPattern(isGerman() ? "EEEE, d. MMMM" : "EEEE, d MMMM", locale)
                .format(date);
    }

    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(date);
    }

    /** Nov 26. */
    public String shortMonth(LocalDate date) {
        return DateTimeFormatter.ofPattern("LLL yy", locale).format(date);
    }

    public String time(LocalDateTime local) {
        return date(local.toLocalDate()) + ", "
                + DateTimeFormatter.ofPattern("HH:mm", locale).format(local);
    }

    /** First and last day, both counted; an open end says so. */
    public String period(LocalDate first, LocalDate end) {
        if (end.equals(Period.OPEN_END)) {
            return (isGerman() ? "ab " : "from ") + date(first);
        }
        return date(first) + " – " + date(end.minusDays(1));
    }

    public String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** Any argument of a message. */
    public Object text(Object value) {
        if (value instanceof Money money) {
            return money(money);
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof Period period) {
            return period(period.start(), period.end());
        }
        // Numbers stay numbers so that a message can choose its plural; ids come as text.
        return value instanceof Number ? value : String.valueOf(value);
    }

    private String euro(BigDecimal amount, int decimals) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(EURO);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(amount).replace('-', '\u2212');
    }

    private boolean isGerman() {
        return locale.getLanguage().equals("de");
    }
}
