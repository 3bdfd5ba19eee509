package org.kontor.receivables;

/** Texts for spreadsheets. */
final class SafeCell {
    private static final String STARTS_FORMULA = "=+-@\t\r";

    private SafeCell() {}

    /** As a text that no spreadsheet takes for a formula, not even when it is saved as CSV and opened again (OWASP). */
    static String of(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
