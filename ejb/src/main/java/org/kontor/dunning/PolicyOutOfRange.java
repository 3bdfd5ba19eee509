package org.kontor.dunning;

import org.kontor.BusinessException;

/** A number of a policy is out of its range. */
public final class PolicyOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;
    private final String field;

    PolicyOutOfRange(String field, int value, int least, int most) {
        super("dunning.outOfRange", value, least, most);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
