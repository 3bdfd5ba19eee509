package org.kontor.catalog;

import org.kontor.BusinessException;

/** A text is longer than its field. */
public final class TooLong extends BusinessException {
    private static final long serialVersionUID = 1L;

    public TooLong(String text, int longest) {
        super("value.tooLong", text.substring(0, Math.min(text.length(), 20)), longest);
    }
}
