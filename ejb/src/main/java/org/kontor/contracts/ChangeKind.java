package org.kontor.contracts;

/** What a recorded change is about. */
public enum ChangeKind {
    PLAN,
    QUANTITY,
    DISCOUNT,
    LINE_ENDED,
    PAUSE,
    RESUME,
    CANCELLATION,
    CANCELLATION_UNDONE
}
