package org.kontor.banking;

import org.kontor.BusinessException;

/** Somebody decided about the statement already, or it never waited for a decision. */
public class NotParked extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotParked() {
        super("banking.notParked");
    }
}
