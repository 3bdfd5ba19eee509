package org.kontor.usage;

import org.kontor.BusinessException;

/** What a multi-purpose voucher pays for has several rates and one unit, and the voucher itself no tax. */
public final class VoucherOfOneRate extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    VoucherOfOneRate(String rule, String product, String field) {
        super("usage.voucher." + rule, product);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
