package org.kontor.api;

/** What other software can amend about a contract. */
enum AmendmentKind {
    PLAN,
    QUANTITY,
    LINE_ADDED,
    LINE_ENDED,
    LINE_END_UNDONE,
    PAUSE,
    RESUME,
    CANCELLATION,
    CANCELLATION_UNDONE
}
