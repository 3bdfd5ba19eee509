package org.kontor.letters;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How the letters of a seller look.
 *
 * @param accent colour of the bar at the top, as {@code #0d6656}
 * @param closing what stands at the end of every letter
 * @param footer what stands above the legal data at the foot of every page
 */
public record Letterhead(Optional<Logo> logo, String accent, LetterText closing, LetterText footer) {
    /** The look that is shipped. */
    public static final Letterhead SHIPPED =
            new Letterhead(Optional.empty(), "#0d6656", LetterText.NONE, LetterText.NONE);

    /**
     * @throws LetterheadRefused if the colour is none or a text is too long
     */
    public Letterhead {
        accent = LetterheadRefused.ifNoColour(accent);
        LetterheadRefused.ifLonger(closing, 600, "closing");
        LetterheadRefused.ifLonger(footer, 300, "footer");
    }

    public Letterhead with(Logo other) {
        return new Letterhead(Optional.of(other), accent, closing, footer);
    }

    List<String> closingIn(Locale language) {
        return lines(closing.in(language));
    }

    String footerIn(Locale language) {
        return footer.in(language);
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
