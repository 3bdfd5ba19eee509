package org.kontor.banking;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * How a bank's file of columns is read.
 *
 * @param charset {@code UTF-8}, {@code windows-1252}
 * @param separator one character between the columns
 * @param decimalComma true: 1.234,56; false: 1,234.56
 * @param datePattern as {@link DateTimeFormatter}: {@code dd.MM.yyyy}
 * @param headerLines lines before the first booking
 */
public record CsvMapping(
        String charset,
        String separator,
        boolean decimalComma,
        String datePattern,
        int headerLines,
        CsvColumns columns) {
    /** The encodings a person can choose. */
    public static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "ISO-8859-15", "IBM850");

    private static final int MOST_HEADER_LINES = 50;
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 28);

    /** What most German banks write. */
    public static final CsvMapping USUAL =
            new CsvMapping("UTF-8", ";", true, "dd.MM.yyyy", 1, new CsvColumns(1, 2, 6, 0, 3, 4, 0, 5, 0, 0, 0));

    public CsvMapping {
        require(CHARSETS.contains(charset), "charset");
        require(
                separator.length() == 1 && !separator.equals("\"") && !separator.isBlank() || separator.equals("\t"),
                "separator");
        require(headerLines >= 0 && headerLines <= MOST_HEADER_LINES, "headerLines");
        require(isDatePattern(datePattern), "datePattern");
    }

    private static void require(boolean right, String field) {
        if (!right) {
            throw new WrongMapping(field);
        }
    }

    /** Whether a day written by it is read as the same day. */
    private static boolean isDatePattern(String pattern) {
        try {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern);
            return pattern.length() <= 20
                    && LocalDate.parse(format.format(ANY_DAY), format).equals(ANY_DAY);
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    Charset encoding() {
        return Charset.forName(charset);
    }

    DateTimeFormatter dates() {
        return DateTimeFormatter.ofPattern(datePattern);
    }
}
