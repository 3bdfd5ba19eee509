package org.kontor.payments;

/** A file that we wrote is not what its schema wants: a bug, and nothing is kept of it. */
class WrongPaymentFile extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    WrongPaymentFile(String message, Exception cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
