package org.kontor.receivables;

import org.kontor.BusinessException;

/** The account has no credit with the seller, or nothing that it could pay: somebody was faster. */
public final class NoCreditToApply extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoCreditToApply() {
        super("receivables.noCreditToApply");
    }
}
