package org.kontor.numbering;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the numbers of a series look in one year: {@code {prefix}{yyyy}-{seq:6}}. */
record NumberFormat(String prefix, int year) {
    // What DATEV's document field 1 and SEPA references both take.
    private static final Pattern ALLOWED = Pattern.compile("[A-Z0-9/-]{0,12}");

    NumberFormat {
        if (!ALLOWED.matcher(prefix).matches()) {
            throw new WrongPrefix(prefix);
        }
    }

    String number(long sequence) {
        return String.format(Locale.ROOT, "%s%04d-%06d", prefix, year, sequence);
    }
}
