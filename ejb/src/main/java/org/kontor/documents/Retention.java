package org.kontor.documents;

import java.time.LocalDate;

/** How long documents must be kept: so many years from the end of the calendar year (§ 147 (3), (4) AO). */
public enum Retention {
    /** Books, journals, process documentation. */
    BOOKS(10),
    /** Invoices, receipts, bank statements, mandates (§ 14b UStG). */
    INVOICES(8),
    /** Letters: notices, reminders. */
    LETTERS(6);

    private final int years;

    Retention(int years) {
        this.years = years;
    }

    /** The last day something of the given date must be kept. */
    public LocalDate until(LocalDate date) {
        return LocalDate.of(date.getYear() + years, 12, 31);
    }
}
