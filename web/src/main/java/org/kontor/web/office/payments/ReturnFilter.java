package org.kontor.web.office.payments;

/** Which returns a list shows. */
public enum ReturnFilter {
    /** Those that wait for a person. */
    TASKS
}
