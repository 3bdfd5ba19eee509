package org.kontor.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A document before it is printed.
 *
 * @param title shown by viewers instead of the file name
 * @param author who sends it
 * @param language of its text
 * @param date the date it bears: every time stamp in the PDF is midnight UTC of this day, so that the same facts always
 *     give the same bytes
 * @param xhtml well-formed, with its styles inside
 * @param files what is embedded
 */
public record Letter(
        String title, String author, Locale language, LocalDate date, String xhtml, List<EmbeddedFile> files) {
    public Letter {
        files = List.copyOf(files);
    }
}
