package org.kontor.invoicing;

import org.kontor.BusinessException;

/** Only lines of an invoice that is open can be disputed: what is paid or taken back needs no stop. */
public final class NotDisputable extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotDisputable(String number) {
        super("dispute.notPossible", number);
    }
}
