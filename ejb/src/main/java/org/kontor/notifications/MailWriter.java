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
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.calendar.TechnicalClock;
import org.kontor.documents.DocumentFile;
import org.kontor.settings.Configuration;

/** Writes a message as MIME. */
@ApplicationScoped
class MailWriter {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    @Inject
    private Configuration configuration;

    @Inject
    private MailText text;

    @Inject
    private TechnicalClock clock;

    MimeMessage write(ClaimedMail claimed, Session session) throws MessagingException {
        MailText.Words words = words(claimed.due().message());
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
     * @throws UnwritableMessage if there is no text of its kind or a fact is missing
     */
    MailText.Words words(Message message) {
        Map<String, String> facts = new HashMap<>(message.facts());
        facts.put("baseUrl", configuration.baseUrl().toString());
        return text.words(message.about().kind(), message.language(), facts);
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
