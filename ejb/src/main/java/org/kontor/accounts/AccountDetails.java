package org.kontor.accounts;

import org.kontor.catalog.Address;
import org.kontor.catalog.Input;

/**
 * What a person enters about an account.
 *
 * @param name full name of the person or company that pays
 * @param correspondence where invoices go and in which language
 * @param ids VAT id and the reference the buyer wants to read on invoices
 * @param billing form and payment of its invoices
 */
public record AccountDetails(
        CustomerType type, String name, Address address, Correspondence correspondence, BuyerIds ids, Billing billing) {
    /** Invoiced and paid as most are. */
    public AccountDetails(
            CustomerType type, String name, Address address, Correspondence correspondence, BuyerIds ids) {
        this(type, name, address, correspondence, ids, Billing.USUAL);
    }

    public AccountDetails {
        Input.required(type, "customerType");
        name = Input.required(name, 120, "name");
        Input.required(address, "address");
        Input.required(correspondence, "email");
        Input.required(ids, "vatId");
        Input.required(billing, "paymentMethod");
        LeitwegId.check(type, address.country(), ids.reference());
    }
}
