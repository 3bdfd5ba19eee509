package org.kontor.declarations;

import org.kontor.BusinessException;

/** Too many declarations came in the last hour, from one address or together: try again later. */
public final class TooManyDeclarations extends BusinessException {
    private static final long serialVersionUID = 1L;

    TooManyDeclarations() {
        super("declaration.tooOften");
    }
}
