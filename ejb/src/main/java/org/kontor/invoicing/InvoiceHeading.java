package org.kontor.invoicing;

import java.time.LocalDate;

/**
 * What stands at the top of an invoice.
 *
 * @param number BT-1, from a gap-free series
 * @param issueDate BT-2, the business date of the issue
 * @param kind BT-3
 * @param language of the texts
 * @param references to what came before
 */
public record InvoiceHeading(
        String number, LocalDate issueDate, InvoiceKind kind, InvoiceLanguage language, InvoiceReferences references) {

    public InvoiceHeading {
        IncompleteInvoice.ifBlank(number, "number");
        IncompleteInvoice.ifMissing(issueDate, "issueDate");
        if (kind != InvoiceKind.INVOICE && references.preceding().isEmpty()) {
            // BR-DE-26 and UStAE 14c: a correction says which invoice it corrects.
            throw new IncompleteInvoice("preceding");
        }
    }
}
