package org.kontor.receivables;

import org.kontor.BusinessException;

/** A receipt or refund is taken back once. */
public final class AlreadyTakenBack extends BusinessException {
    private static final long serialVersionUID = 1L;

    AlreadyTakenBack(String document) {
        super("receivables.alreadyTakenBack", document);
    }
}
