package org.kontor.invoicing;

import org.kontor.BusinessException;

/** A correction names each line once: amount and days of one line are two corrections. */
public final class LineCutTwice extends BusinessException {
    private static final long serialVersionUID = 1L;

    LineCutTwice() {
        super("invoice.lineCutTwice");
    }
}
