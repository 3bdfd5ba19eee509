package org.kontor.accounts;

import org.kontor.BusinessException;

/** A reference is given once for each creditor, whatever its case. */
public final class MandateReferenceTaken extends BusinessException {
    private static final long serialVersionUID = 1L;

    MandateReferenceTaken(String reference) {
        super("mandate.referenceTaken", reference);
    }

    @Override
    public String field() {
        return "mandateReference";
    }
}
