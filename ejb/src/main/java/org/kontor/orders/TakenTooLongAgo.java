package org.kontor.orders;

import org.kontor.BusinessException;

/** A slip is undone within some minutes; later a person of the office does it. */
public final class TakenTooLongAgo extends BusinessException {
    private static final long serialVersionUID = 1L;

    TakenTooLongAgo() {
        super("taking.tooLongAgo");
    }
}
