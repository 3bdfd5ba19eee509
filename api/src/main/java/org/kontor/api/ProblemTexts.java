package org.kontor.api;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kontor.BusinessException;
import org.kontor.money.Money;

/** Texts of problems in the caller's language: German for those who ask for it first, English for all others. */
final class ProblemTexts {
    private static final String OWN = "org.kontor.api.problems";
    private static final String RULES = "org.kontor.messages";

    // Without it a German server would answer in German: the bundles without a language are English.
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private ProblemTexts(Locale locale) {
        this.locale = locale;
    }

    /**
     * @param acceptable what the caller reads, best first
     */
    static ProblemTexts in(List<Locale> acceptable) {
        return new ProblemTexts(acceptable.stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("de") || language.equals("en"))
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH));
    }

    Locale locale() {
        return locale;
    }

    String of(String key, Object... arguments) {
        return format(bundle(OWN).getString(key), arguments);
    }

    /** What the broken rule says; its key if nobody wrote a text for it. */
    String of(BusinessException refused) {
        ResourceBundle rules = bundle(RULES);
        return rules.containsKey(refused.key())
                ? format(
                        rules.getString(refused.key()),
                        refused.arguments().stream().map(this::readable).toArray())
                : refused.key();
    }

    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, locale, ProblemTexts.class.getClassLoader(), NO_FALLBACK);
    }

    private String format(String pattern, Object... arguments) {
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** Ids without a thousands mark, dates and amounts as the language writes them. */
    private Object readable(Object argument) {
        if (argument instanceof LocalDate date) {
            return date.format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale));
        }
        if (argument instanceof Money money) {
            NumberFormat euro = NumberFormat.getCurrencyInstance(locale);
            euro.setCurrency(Currency.getInstance("EUR"));
            return euro.format(money.toBigDecimal());
        }
        return argument instanceof Long id ? id.toString() : argument;
    }
}
