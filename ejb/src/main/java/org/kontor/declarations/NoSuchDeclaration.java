package org.kontor.declarations;

import org.kontor.BusinessException;

/** There is no declaration with that id or key. */
public final class NoSuchDeclaration extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchDeclaration() {
        super("declaration.noSuchDeclaration");
    }
}
