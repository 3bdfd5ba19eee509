package org.kontor.invoicing;

import org.kontor.BusinessException;

/** The line is disputed already; its answer is awaited. */
public final class DisputedBefore extends BusinessException {
    private static final long serialVersionUID = 1L;

    DisputedBefore(int position) {
        super("dispute.before", position);
    }
}
