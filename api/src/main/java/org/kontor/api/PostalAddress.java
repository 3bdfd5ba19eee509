package org.kontor.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kontor.catalog.Address;
import org.kontor.invoicing.InvoiceAddress;

/** Where somebody is reached by post. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A postal address; empty parts are left out")
record PostalAddress(
        String street,
        String addition,
        String postCode,
        String city,

        @Schema(description = "ISO 3166-1, two letters", examples = "DE")
        String country) {
    static PostalAddress of(Address address) {
        return new PostalAddress(
                address.street(), address.addition(), address.postCode(), address.city(), address.country());
    }

    static PostalAddress of(InvoiceAddress address) {
        return new PostalAddress(
                address.street(), address.addition(), address.postCode(), address.city(), address.country());
    }
}
