package org.kontor.accounts;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import org.kontor.catalog.Input;

/**
 * Where and how an account is written to.
 *
 * @param email one mail address
 * @param language "de" or "en"
 * @param delivery how documents get to the account
 */
@Embeddable
public record Correspondence(
        String email,
        String language,
        @Enumerated(EnumType.STRING) DeliveryWay delivery) {
    /** Where an address was erased: no mail server takes it (RFC 2606). */
    static final String NOWHERE = "erased@account.invalid";

    public Correspondence {
        email = Input.required(email, 160, "email");
        checkEmail(email);
        language = "de".equals(language) ? "de" : "en";
        Input.required(delivery, "delivery");
    }

    /** By mail. */
    public Correspondence(String email, String language) {
        this(email, language, DeliveryWay.MAIL);
    }

    static void checkEmail(String email) {
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new InvalidEmail(email);
        }
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
