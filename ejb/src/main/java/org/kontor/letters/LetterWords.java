package org.kontor.letters;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kontor.money.Money;

/** Sentences, amounts and dates as letters of a language write them. Its own formats, so that no JDK changes a letter. */
public final class LetterWords {
    private static final String GERMAN = "de";

    private final ResourceBundle bundle;
    private final Locale locale;
    private final boolean german;

    /**
     * @param bundle such as {@code org.kontor.accounts.letters}
     * @param language German for German readers, English for all others
     */
    public LetterWords(String bundle, Locale language) {
        this.german = GERMAN.equals(language.getLanguage());
        this.locale = german ? Locale.GERMAN : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(bundle, locale, LetterWords.class.getClassLoader());
    }

    public Locale locale() {
        return locale;
    }

    /** Amounts and dates among the arguments are written as in the language. */
    public String text(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = write(arguments[i]);
        }
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(written);
    }

    private String write(Object argument) {
        if (argument instanceof Money amount) {
            return money(amount);
        }
        return argument instanceof LocalDate day ? date(day) : String.valueOf(argument);
    }

    /** {@code 1.234,50 €}, {@code €1,234.50}; a minus sign in front. */
    public String money(Money amount) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(german ? ',' : '.');
        symbols.setGroupingSeparator(german ? '.' : ',');
        BigDecimal value = amount.toBigDecimal();
        String digits = new DecimalFormat("#,##0.00", symbols).format(value.abs());
        String sign = amount.isNegative() ? "\u2212" : "";
        return sign + (german ? digits + "\u00a0€" : "€" + digits);
    }

    /** {@code 05.03.2027}, {@code 5 March 2027}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(german ? "dd.MM.yyyy" : "d MMMM yyyy", Locale.ENGLISH)
                .format(day);
    }

    /** In groups of four. */
    public static String iban(String iban) {
        return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
