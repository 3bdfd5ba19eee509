package org.kontor.invoicing;

import java.time.LocalDate;
import org.kontor.catalog.CorrectionCode;

/**
 * What stands at the top of an invoice.
 *
 * @param number BT-1, from a gap-free series
 * @param issueDate BT-2, the business date of the issue
 * @param kind what the document does
 * @param language of the texts
 * @param references to what came before
 * @param style form, and code of corrections
 */
public record InvoiceHeading(
        String number,
        LocalDate issueDate,
        InvoiceKind kind,
        InvoiceLanguage language,
        InvoiceReferences references,
        InvoiceStyle style) {
    public InvoiceHeading {
        IncompleteInvoice.ifBlank(number, "number");
        IncompleteInvoice.ifMissing(issueDate, "issueDate");
        if (kind != InvoiceKind.INVOICE && references.preceding().isEmpty()) {
            // BR-DE-26 and UStAE 14c: a correction says which invoice it corrects.
            throw new IncompleteInvoice("preceding");
        }
    }

    /** In the usual style. */
    public InvoiceHeading(
            String number,
            LocalDate issueDate,
            InvoiceKind kind,
            InvoiceLanguage language,
            InvoiceReferences references) {
        this(number, issueDate, kind, language, references, InvoiceStyle.USUAL);
    }

    /** BT-3, by UNTDID 1001. */
    public String typeCode() {
        return kind == InvoiceKind.INVOICE ? kind.code() : style.correction().code();
    }

    /** Whether amounts are written with the reverse of their meaning: what the customer gets back is positive. */
    public boolean isReversed() {
        return kind != InvoiceKind.INVOICE && style.correction() == CorrectionCode.CREDIT_NOTE;
    }
}
