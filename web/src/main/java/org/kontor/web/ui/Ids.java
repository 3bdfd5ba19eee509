package org.kontor.web.ui;

import org.kontor.web.errors.MissingException;

/** Ids as they stand in addresses. */
public final class Ids {
    private Ids() {}

    /**
     * @throws MissingException if that cannot be an id: such an address leads nowhere
     */
    public static long parse(String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new MissingException("The id of the address");
        }
        return Long.parseLong(id);
    }
}
