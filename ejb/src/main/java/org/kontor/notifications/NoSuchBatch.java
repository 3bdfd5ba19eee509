package org.kontor.notifications;

import org.kontor.BusinessException;

/** There are no letters of that batch. */
public class NoSuchBatch extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NoSuchBatch(String name) {
        super("notifications.noSuchBatch", name);
    }
}
