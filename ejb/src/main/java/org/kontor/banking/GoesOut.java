package org.kontor.banking;

import org.kontor.BusinessException;

/** Money that went out pays nothing that an account owes. */
public class GoesOut extends BusinessException {
    private static final long serialVersionUID = 1L;

    GoesOut() {
        super("matching.goesOut");
    }
}
