package org.kontor.invoicing;

import java.util.List;

/**
 * What an invoice refers to; a reference that does not exist is an empty text.
 *
 * @param buyerReference BT-10: the Leitweg-ID of a public buyer, else what the buyer wants to read
 * @param contract BT-12, contract number
 * @param purchaseOrder BT-13
 * @param preceding BG-3: the invoices a correction corrects
 * @param reason why it corrects them, as it is printed (BT-22); empty where none was given
 */
public record InvoiceReferences(
        String buyerReference, String contract, String purchaseOrder, List<PrecedingInvoice> preceding, String reason) {

    public InvoiceReferences {
        preceding = List.copyOf(preceding);
    }

    /** Without a reason. */
    public InvoiceReferences(
            String buyerReference, String contract, String purchaseOrder, List<PrecedingInvoice> preceding) {
        this(buyerReference, contract, purchaseOrder, preceding, "");
    }

    public static InvoiceReferences none() {
        return new InvoiceReferences("", "", "", List.of());
    }
}
