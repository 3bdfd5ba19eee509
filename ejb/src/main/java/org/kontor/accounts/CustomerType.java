package org.kontor.accounts;

/** Who the payer is in the eyes of the law; decides terms, notice, invoice form and interest. */
public enum CustomerType {
    /** § 13 BGB. */
    CONSUMER,
    /** § 14 BGB, freelancers included. */
    BUSINESS,
    /** Legal person under public law. */
    PUBLIC,
    /** Legal person without business, such as a charity. */
    NONPROFIT
}
