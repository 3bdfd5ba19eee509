package org.kontor.invoicing;

/** An address as it is stored, before anybody checked it. */
record InvoiceAddressFacts(String street, String addition, String postCode, String city, String country) {
    /**
     * @throws IncompleteInvoice if the country is missing
     */
    InvoiceAddress checked() {
        return new InvoiceAddress(street, addition, postCode, city, country);
    }
}
