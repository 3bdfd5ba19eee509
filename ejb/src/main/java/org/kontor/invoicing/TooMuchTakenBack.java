package org.kontor.invoicing;

import org.kontor.BusinessException;

/** Earlier corrections have left less of a line than is to be taken back. */
public final class TooMuchTakenBack extends BusinessException {
    private static final long serialVersionUID = 1L;

    TooMuchTakenBack(String line, Object left) {
        super("invoice.tooMuchTakenBack", line, left);
    }
}
