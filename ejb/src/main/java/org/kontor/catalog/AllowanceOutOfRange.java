package org.kontor.catalog;

import org.kontor.BusinessException;

/** An allowance, or what rolls over of it, is too small or too large. */
public final class AllowanceOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    private AllowanceOutOfRange(String field, int least, int most) {
        super("catalog.allowanceOutOfRange", least, most);
        this.field = field;
    }

    static void unlessBetween(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new AllowanceOutOfRange(field, least, most);
        }
    }

    @Override
    public String field() {
        return field;
    }
}
