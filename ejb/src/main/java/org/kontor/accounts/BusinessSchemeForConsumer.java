package org.kontor.accounts;

import org.kontor.BusinessException;

/** A consumer cannot give a mandate of the business scheme. */
public final class BusinessSchemeForConsumer extends BusinessException {
    private static final long serialVersionUID = 1L;

    BusinessSchemeForConsumer() {
        super("mandate.businessScheme");
    }

    @Override
    public String field() {
        return "mandateScheme";
    }
}
