package org.kontor.privacy;

import org.kontor.BusinessException;

/** The request was answered, or taken back, in the meantime. */
public final class ErasureAnswered extends BusinessException {
    private static final long serialVersionUID = 1L;

    ErasureAnswered() {
        super("erasure.answered");
    }
}
