package org.kontor.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Whom customers may ask about an invoice (BG-6 of EN 16931). */
@Embeddable
public record Contact(
        @Column(name = "contact_name") String name,
        @Column(name = "contact_phone") String phone,
        @Column(name = "contact_email") String email) {
    public Contact {
        name = Input.required(name, 120, "contactName");
        phone = Input.required(phone, 40, "contactPhone");
        email = Input.required(email, 160, "contactEmail");
    }
}
