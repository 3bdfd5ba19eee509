package org.kontor.letters;

import java.util.Locale;
import org.kontor.BusinessException;

/** A letterhead cannot look like that; the key says why. */
public class LetterheadRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private LetterheadRefused(String fact, Object... arguments) {
        super("letters." + fact, arguments);
    }

    static String ifNoColour(String colour) {
        if (colour == null || !colour.strip().matches("#[0-9A-Fa-f]{6}")) {
            throw new LetterheadRefused("noColour");
        }
        return colour.strip().toLowerCase(Locale.ROOT);
    }

    static void ifLonger(LetterText text, int longest, String which) {
        if (text.german().length() > longest || text.english().length() > longest) {
            throw new LetterheadRefused(which + "TooLong", longest);
        }
    }
}
