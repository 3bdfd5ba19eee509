package org.kontor.persistence;

import org.kontor.BusinessException;

/** A client sent a second, different request under the key of an earlier one. */
public class IdempotencyKeyReused extends BusinessException {
    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused(String key) {
        super("persistence.idempotencyKeyReused", key);
    }
}
