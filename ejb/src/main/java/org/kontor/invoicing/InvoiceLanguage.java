package org.kontor.invoicing;

import java.util.Locale;

/** Languages in which invoices are written. */
public enum InvoiceLanguage {
    GERMAN(Locale.GERMANY),
    ENGLISH(Locale.UK);

    private final Locale locale;

    InvoiceLanguage(Locale locale) {
        this.locale = locale;
    }

    /** Locale for texts, dates and amounts. */
    public Locale locale() {
        return locale;
    }

    /** German for {@code de} and its regions, English for everything else. */
    public static InvoiceLanguage of(Locale locale) {
        return "de".equals(locale.getLanguage()) ? GERMAN : ENGLISH;
    }
}
