package org.kontor.notifications;

import org.kontor.BusinessException;

/** There is no such kind of message. */
public class NoSuchTemplate extends BusinessException {
    private static final long serialVersionUID = 1L;

    public NoSuchTemplate(String kind) {
        super("notifications.noSuchTemplate", kind);
    }
}
