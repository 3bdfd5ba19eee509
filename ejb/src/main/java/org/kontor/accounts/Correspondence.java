package org.kontor.accounts;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.kontor.catalog.Input;

/**
 * Where and how an account is written to.
 *
 * @param email one mail address
 * @param language "de" or "en"
 */
@Embeddable
public record Correspondence(String email, String language) {
    public Correspondence {
        email = Input.required(email, 160, "email");
        if (!email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            throw new InvalidEmail(email);
        }
        language = "de".equals(language) ? "de" : "en";
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
