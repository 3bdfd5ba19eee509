package org.kontor.invoicing;

import java.time.LocalDate;
import org.kontor.calendar.Period;

/** A draft that passed the checks and got its number: an invoice. */
record NumberedDraft(IssuableDraft draft, String number, LocalDate issuedOn, InvoicePayment payment) {
    LocalDate dueOn() {
        return payment.dueOn();
    }

    /** From the first to the last day of service. */
    Period service() {
        LocalDate start = LocalDate.MAX;
        LocalDate end = LocalDate.MIN;
        for (InvoiceContentLine line : draft.lines()) {
            start = line.period().start().isBefore(start) ? line.period().start() : start;
            end = line.period().end().isAfter(end) ? line.period().end() : end;
        }
        return new Period(start, end);
    }
}
