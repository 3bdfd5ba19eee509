package org.kontor.invoicing;

import org.kontor.BusinessException;

/** The dispute was answered, or taken back, before. */
public final class DisputeAnswered extends BusinessException {
    private static final long serialVersionUID = 1L;

    DisputeAnswered() {
        super("dispute.answered");
    }
}
