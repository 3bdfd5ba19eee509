package org.kontor.catalog;

/**
 * How a seller invoices, as a person decides it.
 *
 * @param paymentDays days from issue to the due date
 * @param autoIssue true: a run issues what passes the checks without waiting for a person
 */
public record SellerRules(int paymentDays, boolean autoIssue, SmallBusiness smallBusiness, DocumentRules documents) {
    public SellerRules {
        Input.required(smallBusiness, "smallBusinessFrom");
        Input.required(documents, "debitNoticeDays");
    }
}
