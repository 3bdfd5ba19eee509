package org.kontor.catalog;

import org.kontor.BusinessException;

/** A text is longer than its field. */
public final class TooLong extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String field;

    public TooLong(String text, int longest, String field) {
        super("value.tooLong", text.substring(0, Math.min(text.length(), 20)), longest);
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
