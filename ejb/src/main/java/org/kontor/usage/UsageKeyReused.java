package org.kontor.usage;

import org.kontor.BusinessException;

/** Another record came under the same key. */
public final class UsageKeyReused extends BusinessException {
    private static final long serialVersionUID = 1L;

    UsageKeyReused(String key) {
        super("usage.keyReused", key);
    }

    @Override
    public String field() {
        return "key";
    }
}
