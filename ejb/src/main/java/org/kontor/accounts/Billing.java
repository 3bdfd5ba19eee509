package org.kontor.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.kontor.catalog.Input;

/**
 * How an account wants to be invoiced and pays.
 *
 * @param eInvoice whether it wants e-invoices where the law does not demand them, as consumers may
 * @param payment how it pays
 */
@Embeddable
public record Billing(
        @Column(name = "e_invoice") boolean eInvoice,

        @Enumerated(EnumType.STRING) @Column(name = "payment_method")
        PaymentMethod payment) {
    /** By transfer, and in the form the law demands. */
    public static final Billing USUAL = new Billing(false, PaymentMethod.TRANSFER);

    public Billing {
        Input.required(payment, "paymentMethod");
    }
}
