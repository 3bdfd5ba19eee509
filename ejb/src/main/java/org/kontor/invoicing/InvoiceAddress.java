package org.kontor.invoicing;

/**
 * A postal address (BG-5, BG-8).
 *
 * @param street BT-35, BT-50: street and number; may be empty (a village without streets, a post box)
 * @param addition BT-36, BT-51: "c/o", department, floor; may be empty
 * @param country BT-40, BT-55: ISO 3166-1, two letters
 */
public record InvoiceAddress(String street, String addition, String postCode, String city, String country) {
    public InvoiceAddress {
        IncompleteInvoice.ifBlank(country, "country");
        if (!country.matches("[A-Z]{2}")) {
            throw new InconsistentInvoice("country", country);
        }
    }
}
