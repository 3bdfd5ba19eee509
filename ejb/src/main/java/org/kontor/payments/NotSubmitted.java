package org.kontor.payments;

import org.kontor.BusinessException;

/** A debit that the bank does not have (any more) can neither be booked nor come back. */
public final class NotSubmitted extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotSubmitted(String debit) {
        super("payments.notSubmitted", debit);
    }
}
