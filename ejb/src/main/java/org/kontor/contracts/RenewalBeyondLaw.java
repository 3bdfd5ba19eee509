package org.kontor.contracts;

import org.kontor.BusinessException;

/** Consumers' contracts go on only indefinitely, with notice at any time (§ 309 Nr. 9 b BGB). */
public final class RenewalBeyondLaw extends BusinessException {
    private static final long serialVersionUID = 1L;

    RenewalBeyondLaw() {
        super("contract.renewalBeyondLaw");
    }
}
