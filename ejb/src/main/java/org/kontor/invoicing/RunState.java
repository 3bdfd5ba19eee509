package org.kontor.invoicing;

/** Where a billing run stands. */
public enum RunState {
    /** Workers make drafts. */
    DRAFTING,
    /** A person looks at the drafts. */
    DRAFTED,
    /** Workers issue invoices. */
    ISSUING,
    DONE,
    /** Workers throw the drafts away. */
    DISCARDING,
    DISCARDED
}
