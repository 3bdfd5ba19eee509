package org.kontor.contracts;

/** What a recorded change is about. */
public enum ChangeKind {
    PLAN,
    QUANTITY,
    DISCOUNT,
    LINE_ADDED,
    LINE_ENDED,
    LINE_END_UNDONE,
    PAUSE,
    RESUME,
    CANCELLATION,
    CANCELLATION_UNDONE,
    /** Days of a line that are not billed for good. */
    EXCUSED
}
