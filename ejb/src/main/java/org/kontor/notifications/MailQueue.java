package org.kontor.notifications;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.documents.DocumentDamaged;
import org.kontor.documents.DocumentFile;
import org.kontor.documents.Documents;
import org.kontor.identity.Roles;

/**
 * The steps of sending a message, each a transaction of its own; between them, outside of any, the mail server is
 * asked. That a message is being sent is committed before the server sees it: after a kill it is known to be uncertain.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class MailQueue {
    private static final Logger LOG = Logger.getLogger(MailQueue.class.getName());

    // Longer than any hand-over can take with the time-outs of the connection.
    private static final Duration CLAIM_LIVES = Duration.ofMinutes(15);

    @Inject
    private MailRepository mails;

    @Inject
    private Documents documents;

    @Inject
    private Node node;

    @Inject
    private TechnicalClock clock;

    @Inject
    private BusinessDate businessDate;

    /** Marks what a dead node was sending; then tells whether anything is due. */
    public boolean isDue() {
        Instant now = clock.now();
        int uncertain = mails.markUncertain(node.claim(), node.anyStart(), now);
        if (uncertain > 0) {
            LOG.warning(() -> uncertain + " message(s) may or may not have been sent: look into the outbox");
        }
        return mails.isDue(now);
    }

    /** Takes the next message that is due. */
    public Optional<DueMail> claim() {
        Instant now = clock.now();
        Optional<DueMail> due = mails.lockNextDue(now);
        due.ifPresent(mail -> mails.claim(mail, node.claim(), now.plus(CLAIM_LIVES)));
        return due;
    }

    /**
     * What a message that was taken carries. A transaction of its own: a damaged document must not roll back the claim,
     * or it would be claimed again and again before all others.
     *
     * @throws DocumentDamaged if its document is not the one that was archived
     */
    public ClaimedMail withAttachments(DueMail due) {
        return new ClaimedMail(due, attachments(due.message()));
    }

    /** Writes down what became of it; nothing if it was marked uncertain in the meantime. */
    public void settle(DueMail due, MailOutcome outcome) {
        Settlement settlement = Settlement.of(outcome, due.attempt(), clock.now());
        mails.settle(due.id(), node.claim(), settlement, businessDate.today());
        MessageState state = settlement.outcome().state();
        if (state == MessageState.FAILED || state == MessageState.UNCERTAIN) {
            // What the mail server said may hold an address, so it stands in the outbox only.
            LOG.warning(() -> "Message " + due.id() + " is " + state + ": look into the outbox");
        }
    }

    private List<DocumentFile> attachments(Message message) {
        boolean carriesNone =
                message.attachmentKind().isEmpty() || message.about().kind().equals(MailKinds.PORTAL);
        if (carriesNone) {
            return List.of();
        }
        return documents.files(message.about().subjectType(), message.about().subjectId(), message.attachmentKind());
    }
}
