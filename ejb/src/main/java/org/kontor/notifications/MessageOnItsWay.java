package org.kontor.notifications;

import org.kontor.BusinessException;

/** Only a message that is uncertain or failed can be sent again. */
public class MessageOnItsWay extends BusinessException {
    private static final long serialVersionUID = 1L;

    public MessageOnItsWay(long id) {
        super("notifications.messageOnItsWay", Long.toString(id));
    }
}
