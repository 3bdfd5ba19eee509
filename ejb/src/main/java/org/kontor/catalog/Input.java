package org.kontor.catalog;

/** Texts from outside: trimmed, never null, and no longer than their column. */
public final class Input {
    private Input() {}

    /**
     * A text that must be there.
     *
     * @param field what forms call the value
     * @throws MissingValue if it is null or blank
     * @throws TooLong if it has more than {@code longest} characters
     */
    public static String required(String text, int longest, String field) {
        String stripped = optional(text, longest, field);
        if (stripped.isEmpty()) {
            throw new MissingValue(field);
        }
        return stripped;
    }

    /** A value that must be there. */
    public static <T> T required(T value, String field) {
        if (value == null) {
            throw new MissingValue(field);
        }
        return value;
    }

    /**
     * A text that may be empty; null becomes empty.
     *
     * @param field what forms call the value
     * @throws TooLong if it has more than {@code longest} characters
     */
    public static String optional(String text, int longest, String field) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            throw new TooLong(stripped, longest, field);
        }
        return stripped;
    }
}
