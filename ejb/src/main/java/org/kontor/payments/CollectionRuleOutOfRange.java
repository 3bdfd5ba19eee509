package org.kontor.payments;

import org.kontor.BusinessException;

/** A rule of collecting that no bank could follow. */
public final class CollectionRuleOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    CollectionRuleOutOfRange(String field, int value, int least, int most) {
        super("payments.ruleOutOfRange", value, least, most);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
