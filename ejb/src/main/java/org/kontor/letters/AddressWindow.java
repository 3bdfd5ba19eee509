package org.kontor.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An address as it shows in the window of the envelope: at most six lines (DIN 5008). */
public final class AddressWindow {
    private static final int MOST_OF_A_LINE = 84;

    private AddressWindow() {}

    /** Whether a name is too long for the window, so that the letter has to say the rest elsewhere. */
    public static boolean isCut(String name) {
        return name.codePointCount(0, name.length()) > MOST_OF_A_LINE;
    }

    /**
     * What is blank is left out; what is too long is cut.
     *
     * @param place post code and city
     * @param country two letters of ISO 3166; Germany is not said
     */
    public static List<String> lines(String name, String addition, String street, String place, String country) {
        List<String> lines = new ArrayList<>();
        for (String line : List.of(name, addition, street, place)) {
            if (!line.isBlank()) {
                lines.add(shortened(line));
            }
        }
        if (!"DE".equals(country)) {
            // Deutsche Post and DIN 5008: the country in capitals, in the language of the sending country or English.
            lines.add(new Locale.Builder()
                    .setRegion(country)
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .toUpperCase(Locale.ENGLISH));
        }
        return List.copyOf(lines);
    }

    private static String shortened(String line) {
        return isCut(line) ? line.substring(0, line.offsetByCodePoints(0, MOST_OF_A_LINE - 1)) + "…" : line;
    }
}
