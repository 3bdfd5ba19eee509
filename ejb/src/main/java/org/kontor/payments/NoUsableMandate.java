package org.kontor.payments;

import org.kontor.BusinessException;

/** What shall be collected again has no mandate to collect it by, or is paid. */
public final class NoUsableMandate extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoUsableMandate(String debit) {
        super("payments.noUsableMandate", debit);
    }
}
