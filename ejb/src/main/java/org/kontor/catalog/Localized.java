package org.kontor.catalog;

import java.io.Serializable;
import java.util.Locale;

/**
 * A text in the two languages of the product.
 *
 * @param de German
 * @param en English
 */
public record Localized(String de, String en) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** German for German readers, English for all others. */
    public String in(Locale locale) {
        return "de".equals(locale.getLanguage()) ? de : en;
    }
}
