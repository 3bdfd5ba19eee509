package org.kontor.notifications;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.kontor.settings.Configuration;

/** The way to the mail server, {@code java:jboss/mail/Kontor}. */
@ApplicationScoped
class MailServer {
    // Without time-outs a silent server would hold a message for ever.
    private static final String MILLIS = "30000";

    @Resource(lookup = "java:jboss/mail/Kontor")
    private Session session;

    @Inject
    private MailWriter writer;

    @Inject
    private Configuration configuration;

    /**
     * @throws MessagingException if the server does not answer or does not let us in: nothing was sent
     */
    Connection connect() throws MessagingException {
        setUp(session.getProperties());
        Transport transport = session.getTransport();
        transport.connect();
        return new Connection(transport);
    }

    private void setUp(Properties properties) {
        for (String protocol : new String[] {"smtp", "smtps"}) {
            // The sender of the envelope: what cannot be delivered goes back there.
            configuration.bounceAddress().ifPresent(address -> properties.put("mail." + protocol + ".from", address));
            for (String timeout : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                properties.putIfAbsent("mail." + protocol + "." + timeout, MILLIS);
            }
        }
    }

    /** An open connection, for several messages. */
    final class Connection implements AutoCloseable {
        private final Transport transport;

        private Connection(Transport transport) {
            this.transport = transport;
        }

        MailOutcome send(ClaimedMail mail) {
            try {
                MimeMessage written = writer.write(mail, session);
                transport.sendMessage(written, written.getAllRecipients());
                return MailOutcome.SENT;
            } catch (UnwritableMessage e) {
                return MailOutcome.refused(e.getMessage());
            } catch (MessagingException e) {
                return MailReply.meaning(e);
            }
        }

        boolean isOpen() {
            return transport.isConnected();
        }

        @Override
        public void close() throws MessagingException {
            transport.close();
        }
    }
}
