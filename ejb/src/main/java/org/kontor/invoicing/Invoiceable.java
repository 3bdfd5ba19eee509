package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.billing.InvoiceTotals;

/** What can become an invoice: a draft as a run makes it, and one read back to be issued. */
interface Invoiceable {
    Payer payer();

    InvoicePart part();

    /** Lines the invoice shows. */
    List<InvoiceContentLine> shown();

    InvoiceTotals totals();

    /** The sign of what is to be paid decides (R9). */
    default InvoiceKind kind() {
        return totals().isCorrection() ? InvoiceKind.CORRECTION : InvoiceKind.INVOICE;
    }

    default InvoiceForm form() {
        boolean smallBusiness = part().exemption().equals(Optional.of(LegalNote.SMALL_BUSINESS));
        return InvoiceForm.of(
                payer().type(), payer().isGerman(), payer().choice().eInvoice(), smallBusiness);
    }

    /** BT-10: what the contract says, else the account. */
    default String buyerReference() {
        String own = part().references().buyerReference();
        return own.isEmpty() ? payer().ids().reference() : own;
    }

    /**
     * All the invoice would say.
     *
     * @throws org.kontor.BusinessException that names what is missing or wrong
     */
    default InvoiceContent content(String number, SellerTerms seller, LocalDate issuedOn, Details details) {
        InvoiceReferences references = new InvoiceReferences(
                buyerReference(), part().contractNumber(), part().purchaseOrder(), details.preceding());
        InvoiceHeading heading = new InvoiceHeading(
                number,
                issuedOn,
                kind(),
                payer().language(),
                references,
                new InvoiceStyle(
                        form(), seller.rules().correction(), payer().choice().groups()));
        return InvoiceAssembly.content(
                heading,
                new InvoiceParties(seller.party(), payer().buyer()),
                shown(),
                details.payment(),
                LegalNote.of(
                        payer().type(),
                        shown(),
                        part().exemption(),
                        seller.rules().keepNote()));
    }

    /** What is decided when it is issued: which invoices it corrects, and how it is paid. */
    record Details(List<PrecedingInvoice> preceding, InvoicePayment payment) {}
}
