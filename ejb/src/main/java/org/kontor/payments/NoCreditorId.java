package org.kontor.payments;

import org.kontor.BusinessException;

/** A seller without creditor identifier collects nothing. */
public final class NoCreditorId extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoCreditorId(String seller) {
        super("payments.noCreditorId", seller);
    }
}
