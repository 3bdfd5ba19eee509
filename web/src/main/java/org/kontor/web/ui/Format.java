package org.kontor.web.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.kontor.calendar.Period;
import org.kontor.invoicing.RunComparison;
import org.kontor.money.Money;
import org.kontor.settings.Configuration;
import org.kontor.web.shell.Language;

/** {@link Formats} in the language of the page; null stays empty. */
@Named
@RequestScoped
public class Format {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Inject
    private Language language;

    @Inject
    private Configuration configuration;

    public String money(Money money) {
        return money == null ? "" : formats().money(money);
    }

    public String price(BigDecimal price) {
        return price == null ? "" : formats().price(price);
    }

    public String date(LocalDate date) {
        return date == null || date.equals(Period.OPEN_END) ? "" : formats().date(date);
    }

    public String weekday(LocalDate date) {
        return formats().weekday(date);
    }

    public String month(LocalDate date) {
        return formats().month(date);
    }

    /** In the zone the business lives by. */
    public String time(Instant instant) {
        return instant == null ? "" : formats().time(LocalDateTime.ofInstant(instant, configuration.zone()));
    }

    /** Hours, minutes and seconds in that zone. */
    public String clock(Instant instant) {
        return CLOCK.format(LocalDateTime.ofInstant(instant, configuration.zone()));
    }

    public String period(Period period) {
        return period == null ? "" : formats().period(period.start(), period.end());
    }

    public String number(Number number) {
        return number == null ? "" : formats().number(number);
    }

    /** A label with arguments: {@code format.label('tile.accounts', count)}. */
    public String label(String key, Object argument) {
        return Texts.label(key, language.getLocale(), argument);
    }

    public String label2(String key, Object first, Object second) {
        return Texts.label(key, language.getLocale(), first, second);
    }

    /** What a figure of a run was in the run before; empty for the first run. */
    public String comparison(RunComparison comparison, String figure) {
        return comparison
                .last()
                .map(last -> label("run.before", text(last, figure)))
                .orElse("");
    }

    private Object text(RunComparison.Figures figures, String figure) {
        return switch (figure) {
            case "net" -> figures.net();
            case "gross" -> figures.gross();
            default -> number(figures.documents());
        };
    }

    private Formats formats() {
        return new Formats(language.getLocale());
    }

    /**
     * A business rule's refusal that was stored, in words.
     *
     * @param arguments of the message as a list writes itself, {@code [a, b]}
     */
    public String refusal(String key, String arguments) {
        boolean isList = arguments.startsWith("[") && arguments.endsWith("]");
        List<String> values =
                isList ? List.of(arguments.substring(1, arguments.length() - 1).split(", ")) : List.of(arguments);
        return Texts.message(key, language.getLocale(), values);
    }
}
