package org.kontor.invoicing;

/**
 * The seller as an invoice names it (BG-4).
 *
 * @param name BT-27, the full legal name
 * @param tradeName BT-28, the name on the letterhead; empty: the legal name
 * @param address BG-5
 * @param taxIds BT-31 and BT-32
 * @param contact BG-6
 * @param legalInformation BT-33: register, directors (§ 35a GmbHG), one line
 */
public record SellerParty(
        String name,
        String tradeName,
        InvoiceAddress address,
        SellerTaxIds taxIds,
        InvoiceContact contact,
        String legalInformation) {

    public SellerParty {
        IncompleteInvoice.ifBlank(name, "sellerName");
        IncompleteInvoice.ifBlank(address.city(), "sellerCity");
        IncompleteInvoice.ifBlank(address.postCode(), "sellerPostCode");
    }

    /** Name for the head of a letter. */
    public String displayName() {
        return tradeName.isBlank() ? name : tradeName;
    }
}
