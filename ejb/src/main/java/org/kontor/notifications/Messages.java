package org.kontor.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** What was, is and could not be sent, and what a person does about it. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class Messages {
    @Inject
    private MessageRepository messages;

    @Inject
    private AuditTrail audit;

    @Inject
    private TechnicalClock clock;

    /** Messages whose recipient, kind, state or facts hold the filter text, the newest first. */
    public Page<MessageRow> list(PageRequest request) {
        return messages.page(request);
    }

    /** All messages about one thing, the oldest first. */
    public List<MessageRow> about(String subjectType, long subjectId) {
        return messages.about(subjectType, subjectId);
    }

    /**
     * Sends a message again that is uncertain or failed. An uncertain one may then arrive twice; it keeps its
     * Message-ID.
     *
     * @throws MessageOnItsWay if it is neither
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void sendAgain(long id) {
        if (!messages.reopen(id, clock.now())) {
            throw new MessageOnItsWay(id);
        }
        audit.record("message.sendAgain", "message", Long.toString(id), "");
    }
}
