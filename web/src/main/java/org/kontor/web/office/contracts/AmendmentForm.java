package org.kontor.web.office.contracts;

/** What can be done with a contract; each has a form of its own on one page. */
public enum AmendmentForm {
    PLAN,
    QUANTITY,
    ADD,
    END,
    UNDO_END,
    PAUSE,
    RESUME,
    CANCEL,
    UNDO
}
