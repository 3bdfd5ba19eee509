package org.kontor.contracts;

import org.kontor.BusinessException;

/** Order numbers and references are for companies and authorities. */
public final class NotForConsumers extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotForConsumers() {
        super("contract.notForConsumers");
    }
}
