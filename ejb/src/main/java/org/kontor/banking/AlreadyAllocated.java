package org.kontor.banking;

import org.kontor.BusinessException;

/** Somebody else allocated the payment meanwhile. */
public class AlreadyAllocated extends BusinessException {
    private static final long serialVersionUID = 1L;

    AlreadyAllocated() {
        super("matching.alreadyAllocated");
    }
}
