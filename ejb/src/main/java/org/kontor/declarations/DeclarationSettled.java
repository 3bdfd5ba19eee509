package org.kontor.declarations;

import org.kontor.BusinessException;

/** Somebody settled it meanwhile. */
public final class DeclarationSettled extends BusinessException {
    private static final long serialVersionUID = 1L;

    DeclarationSettled() {
        super("declaration.settled");
    }
}
