package org.kontor.accounts;

/** Whether an account may be used. */
public enum AccountUse {
    ACTIVE,
    /** Erased; what the law keeps is blocked for all but tax and claims (Art. 17 (3) b, 18 GDPR). */
    BLOCKED
}
