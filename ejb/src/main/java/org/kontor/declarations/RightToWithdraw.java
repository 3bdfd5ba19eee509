package org.kontor.declarations;

import org.kontor.BusinessException;

/** The law gives the right to withdraw: no courtesy is needed, and none may take its place. */
public final class RightToWithdraw extends BusinessException {
    private static final long serialVersionUID = 1L;

    RightToWithdraw() {
        super("declaration.rightGiven");
    }
}
