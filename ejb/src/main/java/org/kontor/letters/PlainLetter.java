package org.kontor.letters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A letter of paragraphs, and a table if there is something to list.
 *
 * @param date the date it bears
 * @param columns heads of the table; the last column is set right; empty for no table
 * @param rows as many cells as there are columns
 */
public record PlainLetter(
        LetterFrame frame, LocalDate date, List<String> paragraphs, List<String> columns, List<List<String>> rows) {
    private static final String TEMPLATE = "letters/plain.ftlh";

    public PlainLetter {
        paragraphs = List.copyOf(paragraphs);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Ready to be printed. */
    public Letter letter() {
        return new Letter(
                frame.subject() + " \u00b7 " + frame.sender().brand(),
                frame.sender().author(),
                frame.language(),
                date,
                LetterTemplates.fill(
                        TEMPLATE, frame.model(Map.of("paragraphs", paragraphs, "columns", columns, "rows", rows))),
                List.of());
    }
}
