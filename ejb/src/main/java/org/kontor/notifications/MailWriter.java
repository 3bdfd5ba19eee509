package org.kontor.notifications;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.calendar.TechnicalClock;
import org.kontor.documents.DocumentFile;
import org.kontor.settings.Configuration;

/** Writes a message as MIME. */
@ApplicationScoped
class MailWriter {
    private static final Logger LOG = Logger.getLogger(MailWriter.class.getName());
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    private Configuration configuration;

    @Inject
    private MailText text;

    @Inject
    private MailTemplateRepository templates;

    @Inject
    private TechnicalClock clock;

    MimeMessage write(ClaimedMail claimed, Session session) throws MessagingException {
        MailText.Words words = wordsToSend(claimed.due().message());
        MimeMessage mail = new StableMail(session, claimed.due().mailId());
        mail.setFrom(new InternetAddress(configuration.mailFrom(), true));
        mail.setRecipient(
                jakarta.mail.Message.RecipientType.TO,
                new InternetAddress(claimed.due().message().to(), true));
        mail.setSubject(words.subject(), UTF_8);
        mail.setSentDate(Date.from(clock.now()));
        // RFC 3834: tells holiday notices not to answer.
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (claimed.attachments().isEmpty()) {
            mail.setText(words.text(), UTF_8);
        } else {
            mail.setContent(parts(words.text(), claimed.attachments()));
        }
        mail.saveChanges();
        return mail;
    }

    /**
     * As the message is written now.
     *
     * @throws UnwritableMessage if there is no text of its kind or a fact is missing
     */
    MailText.Words words(Message message) {
        return written(message, template(message).flatMap(MailTemplateVersion::template));
    }

    /**
     * As the message was written then.
     *
     * @throws UnwritableMessage as {@link #words}
     */
    MailText.Words wordsAt(Message message, Instant then) {
        return written(
                message,
                templates
                        .at(message.about().kind(), message.language().getLanguage(), then)
                        .flatMap(MailTemplateVersion::template));
    }

    /** A template of a person that cannot be written with stops no mail: the shipped one is taken, and it is told. */
    private MailText.Words wordsToSend(Message message) {
        Optional<MailTemplateVersion> own = template(message);
        try {
            return written(message, own.flatMap(MailTemplateVersion::template));
        } catch (UnwritableMessage e) {
            MailTemplateVersion broken = own.orElseThrow(() -> e);
            templates.addFailure(broken.id(), e.getMessage(), clock.now());
            LOG.log(Level.WARNING, "Mail template " + broken.id() + " cannot be used; the shipped one is", e);
            return written(message, Optional.empty());
        }
    }

    private Optional<MailTemplateVersion> template(Message message) {
        return templates.current(message.about().kind(), message.language().getLanguage());
    }

    private MailText.Words written(Message message, Optional<MailTemplate> own) {
        Map<String, String> facts = new HashMap<>(message.facts());
        facts.put("baseUrl", configuration.baseUrl().toString());
        String kind = message.about().kind();
        return own.isPresent()
                ? text.words(kind, own.get(), message.language(), facts)
                : text.words(kind, message.language(), facts);
    }

    private static MimeMultipart parts(String text, List<DocumentFile> attachments) throws MessagingException {
        MimeBodyPart body = new MimeBodyPart();
        body.setText(text, UTF_8);
        MimeMultipart parts = new MimeMultipart(body);
        for (DocumentFile file : attachments) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.mediaType())));
            part.setFileName(file.name());
            parts.addBodyPart(part);
        }
        return parts;
    }

    /** Keeps its Message-ID, so that a message that arrives twice is recognised as one. */
    private static final class StableMail extends MimeMessage {
        private final String mailId;

        StableMail(Session session, String mailId) {
            super(session);
            this.mailId = mailId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", mailId);
        }
    }
}
