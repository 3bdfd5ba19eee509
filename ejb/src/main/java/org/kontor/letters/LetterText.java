package org.kontor.letters;

import java.util.Locale;

/** A text of letters in both languages; either may be empty. */
public record LetterText(String german, String english) {
    public static final LetterText NONE = new LetterText("", "");

    public LetterText {
        german = german == null ? "" : PrintableText.of(german).strip();
        english = english == null ? "" : PrintableText.of(english).strip();
    }

    /** German for German readers, English for all others. */
    public String in(Locale language) {
        return "de".equals(language.getLanguage()) ? german : english;
    }
}
