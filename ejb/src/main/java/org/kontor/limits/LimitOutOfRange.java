package org.kontor.limits;

import org.kontor.BusinessException;

/** A value of a limit that nobody can mean. */
public final class LimitOutOfRange extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    LimitOutOfRange(String field, Object value, Object least, Object most) {
        super("limits.outOfRange", value, least, most);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
