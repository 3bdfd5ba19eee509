package org.kontor.notifications;

import org.kontor.BusinessException;

/** There is no mail of that name in the local stack's folder. */
public class NoSuchMail extends BusinessException {
    private static final long serialVersionUID = 1L;

    NoSuchMail(String id) {
        super("notifications.noSuchMail", id);
    }
}
