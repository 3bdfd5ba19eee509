package org.kontor.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How a seller invoices.
 *
 * @param numberSeriesId the gap-free series of its invoice numbers
 * @param paymentDays days from issue to the due date
 * @param autoIssue true: a run issues what passes the checks without waiting for a person
 */
@Embeddable
public record InvoicingRules(
        @Column(name = "number_series_id") long numberSeriesId,
        @Column(name = "payment_days") int paymentDays,
        @Column(name = "auto_issue") boolean autoIssue) {
    private static final int LONGEST_TERM = 180;

    public InvoicingRules {
        if (paymentDays < 0 || paymentDays > LONGEST_TERM) {
            throw new PaymentTermOutOfRange(paymentDays);
        }
    }
}
