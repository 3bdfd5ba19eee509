package org.kontor.money;

import org.kontor.BusinessException;

/** A number that is none, has more decimals than its kind allows, or is too large: nothing is rounded silently. */
public final class InexactAmount extends BusinessException {
    private static final long serialVersionUID = 1L;

    InexactAmount(String text, int decimals) {
        super("money.inexact", text, decimals);
    }
}
