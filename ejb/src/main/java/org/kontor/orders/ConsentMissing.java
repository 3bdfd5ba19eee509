package org.kontor.orders;

import org.kontor.BusinessException;

/** Without that word there is no order. */
public final class ConsentMissing extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    ConsentMissing(String field) {
        super("order.consentMissing");
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
