package org.kontor.invoicing;

import org.kontor.BusinessException;

/** A run would bill more lines of one contract than a sane contract has: a person looks first. */
public final class TooManyCharges extends BusinessException {
    private static final long serialVersionUID = 1L;

    TooManyCharges(String contract, int charges, int most) {
        super("run.tooManyCharges", contract, charges, most);
    }
}
