package org.kontor.notifications;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.calendar.TechnicalClock;

/**
 * Mail to send, written down in the transaction that gives the reason for it, and sent later by a job: what rolls back
 * is never mailed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {
    @Inject
    private OutboxRepository messages;

    @Inject
    private TechnicalClock clock;

    /** Writes down one message; does nothing if there is one of the same occasion. */
    public void put(Message message) {
        putAll(List.of(message));
    }

    /** Writes down the messages of a chunk in one statement; those whose occasion had its message are left out. */
    public void putAll(List<Message> batch) {
        messages.add(batch, clock.now());
    }

    /**
     * Writes down the messages of a run, one bulk statement for all: about subjects that came into being in this
     * transaction, so that there can be neither a message nor a document of them yet.
     */
    public void putNew(List<Message> batch) {
        messages.addNew(batch, clock.now());
    }
}
