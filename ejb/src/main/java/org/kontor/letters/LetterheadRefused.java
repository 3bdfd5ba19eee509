package org.kontor.letters;

import java.util.Locale;
import org.kontor.BusinessException;

/** A letterhead cannot look like that; the key says why. */
public class LetterheadRefused extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    private LetterheadRefused(String field, String fact, Object... arguments) {
        super("letters." + fact, arguments);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    static String ifNoColour(String colour) {
        if (colour == null || !colour.strip().matches("#[0-9A-Fa-f]{6}")) {
            throw new LetterheadRefused("accent", "noColour");
        }
        return colour.strip().toLowerCase(Locale.ROOT);
    }

    static void ifLonger(LetterText text, int longest, String which) {
        String field = text.german().length() > longest ? which + "German" : which + "English";
        if (Math.max(text.german().length(), text.english().length()) > longest) {
            throw new LetterheadRefused(field, which + "TooLong", longest);
        }
    }
}
