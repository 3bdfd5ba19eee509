package org.kontor.accounts;

import org.kontor.BusinessException;

/** The mandate's state does not allow the change. */
public final class MandateNotChangeable extends BusinessException {
    private static final long serialVersionUID = 1L;

    MandateNotChangeable(String reference) {
        super("mandate.notChangeable", reference);
    }
}
