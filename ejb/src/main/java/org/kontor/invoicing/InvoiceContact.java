package org.kontor.invoicing;

/** Whom to ask about the invoice (BT-41, BT-42, BT-43). The mail address is also the electronic address (BT-34). */
public record InvoiceContact(String name, String phone, String email) {
    public InvoiceContact {
        IncompleteInvoice.ifBlank(name, "sellerContactName");
        IncompleteInvoice.ifBlank(phone, "sellerContactPhone");
        IncompleteInvoice.ifBlank(email, "sellerContactEmail");
    }
}
