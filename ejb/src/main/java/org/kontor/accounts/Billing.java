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
 * @param invoiceDay day of the month until which all that is due is gathered on one invoice; 0 if every run bills
 * @param groups by what the lines of its invoices are grouped
 */
@Embeddable
public record Billing(
        @Column(name = "e_invoice") boolean eInvoice,

        @Enumerated(EnumType.STRING) @Column(name = "payment_method")
        PaymentMethod payment,

        @Column(name = "invoice_day") int invoiceDay,

        @Enumerated(EnumType.STRING) @Column(name = "line_groups")
        LineGroups groups) {
    /** By transfer, and in the form the law demands. */
    public static final Billing USUAL = new Billing(false, PaymentMethod.TRANSFER);

    private static final int LAST_DAY_OF_FEBRUARY = 28;

    /**
     * @throws InvoiceDayOutOfRange if not every month has that day
     */
    public Billing {
        Input.required(payment, "paymentMethod");
        Input.required(groups, "groups");
        if (invoiceDay < 0 || invoiceDay > LAST_DAY_OF_FEBRUARY) {
            throw new InvoiceDayOutOfRange(invoiceDay, LAST_DAY_OF_FEBRUARY);
        }
    }

    /** On every run, without groups. */
    public Billing(boolean eInvoice, PaymentMethod payment) {
        this(eInvoice, payment, 0, LineGroups.NONE);
    }

    Billing payingBy(PaymentMethod other) {
        return new Billing(eInvoice, other, invoiceDay, groups);
    }
}
