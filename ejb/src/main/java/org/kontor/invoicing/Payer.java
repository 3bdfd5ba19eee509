package org.kontor.invoicing;

import org.kontor.accounts.CustomerType;

/**
 * An account as a run reads it.
 */
record Payer(long accountId, CustomerType type, InvoiceLanguage language, Address address, Ids ids) {

    /** Name and address, as they stand on the day. */
    record Address(String name, String street, String addition, String postCode, String city, String country) {}

    /** How the payer is identified and reached. */
    record Ids(String number, String email, String vatId, String reference) {}

    /**
     * The payer as an invoice names it.
     *
     * @throws IncompleteInvoice that names the field the law demands and the account lacks
     */
    BuyerParty buyer() {
        return new BuyerParty(
                ids.number(),
                address.name(),
                new InvoiceAddress(
                        address.street(), address.addition(), address.postCode(), address.city(), address.country()),
                ids.vatId(),
                ids.email());
    }
}
