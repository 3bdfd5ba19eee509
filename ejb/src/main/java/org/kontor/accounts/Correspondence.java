package org.kontor.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import org.kontor.catalog.Input;

/**
 * Where and how an account is written to.
 *
 * @param email one mail address
 * @param invoiceEmail another one for invoices and reminders, as of bookkeeping; empty if they go to the first
 * @param language "de" or "en"
 * @param delivery how documents get to the account
 */
@Embeddable
public record Correspondence(
        String email,
        @Column(name = "invoice_email") String invoiceEmail,
        String language,
        @Enumerated(EnumType.STRING) DeliveryWay delivery) {
    /** Where an address was erased: no mail server takes it (RFC 2606). */
    static final String NOWHERE = "erased@account.invalid";

    public Correspondence {
        email = Input.required(email, 160, "email");
        checkEmail(email);
        invoiceEmail = Input.optional(invoiceEmail, 160, "invoiceEmail");
        if (!invoiceEmail.isEmpty()) {
            checkEmail(invoiceEmail);
        }
        language = "de".equals(language) ? "de" : "en";
        Input.required(delivery, "delivery");
    }

    /** Invoices go where all else goes. */
    public Correspondence(String email, String language, DeliveryWay delivery) {
        this(email, "", language, delivery);
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

    /** Where invoices, corrections and reminders go. */
    public String forInvoices() {
        return invoiceEmail.isEmpty() ? email : invoiceEmail;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
