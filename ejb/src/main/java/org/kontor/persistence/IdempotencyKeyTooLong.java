package org.kontor.persistence;

import org.kontor.BusinessException;

/** An idempotency key is empty or longer than allowed. */
public class IdempotencyKeyTooLong extends BusinessException {
    private static final long serialVersionUID = 1L;

    public IdempotencyKeyTooLong(int longest) {
        super("persistence.idempotencyKeyTooLong", longest);
    }
}
