package org.kontor.payments;

/**
 * What a bank refused before it moved any money.
 *
 * @param id message id of a file, id of a batch, or end-to-end id of one payment
 * @param code reason as the bank gave it; may be empty
 * @param info what the bank added; may be empty
 */
record Rejection(Level level, String id, String code, String info) {

    /** How much of a file is refused. */
    enum Level {
        FILE,
        BATCH,
        PAYMENT
    }
}
