package org.kontor.letters;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.kontor.money.Money;
import org.kontor.money.UnitPrice;

/** Sentences, amounts and dates as letters of a language write them. Its own formats, so that no JDK changes a letter. */
public final class LetterWords {
    private static final String GERMAN = "de";

    private final ResourceBundle bundle;
    private final Locale locale;
    private final PrintedFormats formats;

    /**
     * @param bundle such as {@code org.kontor.accounts.letters}
     * @param language German for German readers, English for all others
     */
    public LetterWords(String bundle, Locale language) {
        boolean german = GERMAN.equals(language.getLanguage());
        this.formats = german ? PrintedFormats.german() : PrintedFormats.english();
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
        return formats.money(amount);
    }

    /** As {@link #money}, with three or four decimals where the price has them. */
    public String price(UnitPrice price) {
        return formats.price(price);
    }

    /** {@code 05.03.2027}, {@code 5 March 2027}. */
    public String date(LocalDate day) {
        return formats.date(day);
    }

    /** In groups of four. */
    public static String iban(String iban) {
        return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
