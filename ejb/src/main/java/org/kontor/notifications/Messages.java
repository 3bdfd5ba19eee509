package org.kontor.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
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

    /** Those with these ids, the newest first. For boundaries that made sure whose they are. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.MEMBER})
    public List<MessageRow> withIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : messages.withIds(ids);
    }

    /**
     * What a message says, by the template that counted when it was sent. For boundaries that made sure whose it is.
     *
     * @throws NoSuchMail if there is none with that id, or nothing can be written of it any more
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.MEMBER})
    public WrittenMessage read(long id) {
        return messages.read(id).orElseThrow(() -> new NoSuchMail(Long.toString(id)));
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
