package org.kontor.payments;

/** Why a debit is announced by a message of its own. */
enum NoticeReason {
    /** It came back and is tried once more. */
    RETRY,
    /** The announced day could not be kept. */
    DATE,
    /** The announced mandate counts no longer, another does. */
    MANDATE,
    /** It came back, and a person mended why. */
    AGAIN
}
