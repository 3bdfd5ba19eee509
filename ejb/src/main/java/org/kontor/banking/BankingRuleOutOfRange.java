package org.kontor.banking;

import org.kontor.BusinessException;

/** A setting of matching or alerts that helps nobody. */
public final class BankingRuleOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    BankingRuleOutOfRange(String field, Object value, Object least, Object most) {
        super("banking.ruleOutOfRange", value, least, most);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
