package org.kontor.payments;

/** What a return asks the member to do; each has its words in the mail about returns. */
public enum MemberAdvice {
    /** Nothing: it was our fault, or nobody should be written to. */
    NONE,
    /** Give another bank account, and transfer what is open. */
    NEW_ACCOUNT,
    /** Give a mandate of the other scheme, and transfer what is open. */
    NEW_MANDATE,
    /** Keep money on the account: it is collected once more. */
    RETRY,
    /** Tell what was wrong, or transfer what is open. */
    CONTACT,
    /** Allow our creditor identifier at the bank, and transfer what is open. */
    ALLOW
}
