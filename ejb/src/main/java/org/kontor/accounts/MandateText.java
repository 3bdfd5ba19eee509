package org.kontor.accounts;

import java.util.Locale;
import org.kontor.letters.LetterWords;

/**
 * What a debtor agrees to. A text that members agreed to never changes: a change is a new version.
 *
 * @param version under which the proof names it
 * @param text in the debtor's language
 */
public record MandateText(String version, String text) {
    static final String BUNDLE = "org.kontor.accounts.letters";
    private static final String NEWEST = "-1";

    /** The newest text of a scheme. */
    public static MandateText of(MandateScheme scheme, String creditorName, Locale language) {
        return version(scheme.name() + NEWEST, creditorName, language);
    }

    /** As somebody agreed to it. */
    static MandateText version(String version, String creditorName, Locale language) {
        return new MandateText(version, new LetterWords(BUNDLE, language).text(version, creditorName));
    }
}
