package org.kontor.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.calendar.TechnicalClock;
import org.kontor.documents.DocumentDamaged;
import org.kontor.jobs.Work;

/** Sends what lies in the outbox, over one connection for several messages, one message after the other. */
@ApplicationScoped
class SendMail implements Work {
    private static final int MESSAGES_A_PORTION = 50;

    @Inject
    private MailQueue queue;

    @Inject
    private MailServer server;

    @Inject
    private MailRepository mails;

    @Inject
    private TechnicalClock clock;

    @Override
    public String name() {
        return "mail";
    }

    /** A message that waits for a later attempt does not hold up the business. */
    @Override
    public boolean isLeft(LocalDate businessDate) {
        return mails.isLeft(clock.now());
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        // The connection comes first: if there is none, no message is touched, and the work as a whole waits.
        if (!queue.isDue()) {
            return false;
        }
        try (MailServer.Connection connection = server.connect()) {
            return sendSome(connection) > 0;
        } catch (MessagingException e) {
            throw new MailServerAway(e);
        }
    }

    private int sendSome(MailServer.Connection connection) {
        int sent = 0;
        while (sent < MESSAGES_A_PORTION && connection.isOpen()) {
            Optional<DueMail> mail = queue.claim();
            if (mail.isEmpty()) {
                break;
            }
            queue.settle(mail.get(), send(mail.get(), connection));
            sent++;
        }
        return sent;
    }

    private MailOutcome send(DueMail due, MailServer.Connection connection) {
        ClaimedMail mail;
        try {
            mail = queue.withAttachments(due);
        } catch (DocumentDamaged e) {
            return MailOutcome.refused(e.getMessage());
        }
        return connection.send(mail);
    }
}
