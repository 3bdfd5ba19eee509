package org.kontor.usage;

import org.kontor.BusinessException;

/** A key is of letters, digits and signs of ASCII, without blanks. */
public final class WrongUsageKey extends BusinessException {
    private static final long serialVersionUID = 1L;

    WrongUsageKey(String key) {
        super("usage.wrongKey", key);
    }

    @Override
    public String field() {
        return "key";
    }
}
