package org.kontor.contracts;

import org.kontor.BusinessException;

/** There is no contract with that id, or it is somebody else's. */
public final class NoSuchContract extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NoSuchContract(Object id) {
        super("contract.unknown", id);
    }
}
