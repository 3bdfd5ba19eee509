package org.kontor.einvoice;

import org.kontor.BusinessException;

/** A rendered e-invoice breaks the schema, or does not say what was issued: it is neither archived nor mailed. */
final class WrongRendering extends BusinessException {
    private static final long serialVersionUID = 1L;

    WrongRendering(String number, String what) {
        super("invoice.wrongRendering", number, what);
    }
}
