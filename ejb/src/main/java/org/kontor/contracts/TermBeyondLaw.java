package org.kontor.contracts;

import org.kontor.BusinessException;

/** Consumers are bound for two years at most (§ 309 Nr. 9 a BGB). */
public final class TermBeyondLaw extends BusinessException {
    private static final long serialVersionUID = 1L;

    TermBeyondLaw() {
        super("contract.termBeyondLaw");
    }

    @Override
    public String field() {
        return "term";
    }
}
