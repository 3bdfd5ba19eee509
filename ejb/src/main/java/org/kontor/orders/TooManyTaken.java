package org.kontor.orders;

import org.kontor.BusinessException;

/** Nobody carries that many. */
public final class TooManyTaken extends BusinessException {
    private static final long serialVersionUID = 1L;

    TooManyTaken(int most) {
        super("taking.tooMany", most);
    }
}
