package org.kontor.contracts;

import org.kontor.BusinessException;

/** Somebody recorded a change after the caller looked at the contract; it must be looked at again. */
public final class ContractMovedOn extends BusinessException {
    private static final long serialVersionUID = 1L;

    ContractMovedOn(String number, int latest) {
        super("contract.movedOn", number, latest);
    }
}
