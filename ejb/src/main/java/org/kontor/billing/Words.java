package org.kontor.billing;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.kontor.calendar.Interval;
import org.kontor.calendar.Period;
import org.kontor.money.Money;

/** The texts of explanations, with numbers and dates as they are written in German and English. */
final class Words {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;
    private final DateTimeFormatter dates;

    Words(Locale locale) {
        this.locale = locale.getLanguage().equals(Locale.GERMAN.getLanguage()) ? Locale.GERMANY : Locale.UK;
        this.bundle = ResourceBundle.getBundle("org.kontor.billing.explanation", this.locale, NO_FALLBACK);
        this.dates = DateTimeFormatter.ofPattern(bundle.getString("date"), Locale.ENGLISH);
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    String date(LocalDate day) {
        return dates.format(day);
    }

    String range(Period days) {
        return days.days() == 1 ? date(days.start()) : say("range", date(days.start()), date(days.lastDay()));
    }

    String ranges(List<Period> days) {
        return days.stream().map(this::range).collect(Collectors.joining(", "));
    }

    String days(int count) {
        return say(Math.abs(count) == 1 ? "day" : "days", Integer.toString(count));
    }

    String interval(Interval interval) {
        return say("unit." + interval.unit(), interval.count());
    }

    String money(Money amount) {
        return number(amount.toString());
    }

    /** A number written with a point, with the decimal mark of the language. */
    String number(String text) {
        return locale == Locale.GERMANY ? text.replace('.', ',') : text;
    }
}
