package org.kontor.invoicing;

/**
 * The payer as an invoice names it (BG-7).
 *
 * @param number BT-46, number of the customer account
 * @param name BT-44, the full name
 * @param address BG-8
 * @param vatId BT-48, empty if none
 * @param email BT-49, empty if none
 */
public record BuyerParty(String number, String name, InvoiceAddress address, String vatId, String email) {
    public BuyerParty {
        IncompleteInvoice.ifBlank(number, "buyerNumber");
        IncompleteInvoice.ifBlank(name, "buyerName");
        IncompleteInvoice.ifBlank(address.city(), "buyerCity");
        IncompleteInvoice.ifBlank(address.postCode(), "buyerPostCode");
    }
}
