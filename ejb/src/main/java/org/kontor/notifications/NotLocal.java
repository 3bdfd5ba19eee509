package org.kontor.notifications;

import org.kontor.BusinessException;

/** Only the local stack keeps its mail in a folder. */
public class NotLocal extends BusinessException {
    private static final long serialVersionUID = 1L;

    NotLocal() {
        super("notifications.notLocal");
    }
}
