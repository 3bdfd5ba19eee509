package org.kontor.receivables;

import org.kontor.BusinessException;

/** One proposal of an entry waits at a time. */
public final class WriteOffWaits extends BusinessException {
    private static final long serialVersionUID = 1L;

    WriteOffWaits() {
        super("writeOff.waits");
    }
}
