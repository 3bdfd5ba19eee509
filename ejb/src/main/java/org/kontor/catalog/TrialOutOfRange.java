package org.kontor.catalog;

import org.kontor.BusinessException;

/** A trial is longer than a year, or its reminder comes before it begins. */
public final class TrialOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    TrialOutOfRange(String field, int least, int most) {
        super("catalog.trialOutOfRange", least, most);
        this.field = field;
    }

    static void unlessBetween(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new TrialOutOfRange(field, least, most);
        }
    }

    @Override
    public String field() {
        return field;
    }
}
