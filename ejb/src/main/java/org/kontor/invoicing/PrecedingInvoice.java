package org.kontor.invoicing;

import java.time.LocalDate;

/** An invoice that is corrected: its number (BT-25) and its issue date (BT-26). */
public record PrecedingInvoice(String number, LocalDate issueDate) {
    public PrecedingInvoice {
        IncompleteInvoice.ifBlank(number, "precedingNumber");
        IncompleteInvoice.ifMissing(issueDate, "precedingIssueDate");
    }
}
