package org.kontor.catalog;

import jakarta.persistence.Embeddable;
import java.util.Locale;

/**
 * A postal address.
 *
 * @param street street and house number; may be empty (post box)
 * @param addition department, floor, "c/o"; may be empty
 * @param country ISO 3166-1, two capital letters
 */
@Embeddable
public record Address(String street, String addition, String postCode, String city, String country) {
    public Address {
        street = Input.optional(street, 120, "street");
        addition = Input.optional(addition, 120, "addition");
        postCode = Input.required(postCode, 12, "postCode");
        city = Input.required(city, 80, "city");
        country = Input.required(country, 2, "country").toUpperCase(Locale.ROOT);
        if (!country.matches("[A-Z]{2}")) {
            throw new UnknownCountry(country);
        }
    }

    /** An address in Germany without an addition. */
    public static Address german(String street, String postCode, String city) {
        return new Address(street, "", postCode, city, "DE");
    }
}
