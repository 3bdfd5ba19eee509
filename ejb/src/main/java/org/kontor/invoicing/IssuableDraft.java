package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;

/**
 * A stored draft with its lines, about to be issued.
 *
 * @param id the invoice keeps it
 * @param totals computed again from the lines
 * @param preceding what it corrects; empty for an invoice
 */
record IssuableDraft(
        long id,
        Payer payer,
        String contractNumber,
        List<InvoiceContentLine> lines,
        org.kontor.billing.InvoiceTotals totals,
        List<Corrected> preceding) {

    /** An issued invoice that a correction corrects. */
    record Corrected(long id, PrecedingInvoice invoice) {}

    InvoiceKind kind() {
        return totals.isCorrection() ? InvoiceKind.CORRECTION : InvoiceKind.INVOICE;
    }

    /**
     * All the invoice says.
     *
     * @throws org.kontor.BusinessException that names what is missing or wrong
     */
    InvoiceContent content(String number, SellerTerms seller, LocalDate issuedOn) {
        InvoiceReferences references = new InvoiceReferences(
                payer.ids().reference(),
                contractNumber,
                "",
                preceding.stream().map(Corrected::invoice).toList());
        return InvoiceAssembly.content(
                new InvoiceHeading(number, issuedOn, kind(), payer.language(), references),
                new InvoiceParties(seller.party(), payer.buyer()),
                lines,
                new InvoiceAssembly.Payment(payer.type(), seller.dueOn(issuedOn, totals.payable()), seller.transfer()));
    }
}
