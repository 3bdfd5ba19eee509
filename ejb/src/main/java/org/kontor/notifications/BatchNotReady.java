package org.kontor.notifications;

import org.kontor.BusinessException;

/** Some letters of a batch have no file yet, or came after the person looked. */
public class BatchNotReady extends BusinessException {
    private static final long serialVersionUID = 1L;

    public BatchNotReady(String name) {
        super("notifications.batchNotReady", name);
    }
}
