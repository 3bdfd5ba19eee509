package org.kontor.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** One stored mail, read tolerantly: what is missing is empty. */
final class MailFile {
    private static final int DEEPEST = 10;

    private final List<String> texts = new ArrayList<>();
    private final List<String> attachments = new ArrayList<>();

    private MailFile() {}

    static OpenedMail read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), bytes);
            MailFile parts = new MailFile();
            parts.take(mail, 0);
            return new OpenedMail(heading(file, mail), String.join("\n", parts.texts), List.copyOf(parts.attachments));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException("not a mail: " + file.getFileName(), e);
        }
    }

    private static LocalMailRow heading(Path file, MimeMessage mail) throws MessagingException, IOException {
        return new LocalMailRow(
                MailFolder.id(file),
                addresses(mail.getFrom()),
                addresses(mail.getAllRecipients()),
                mail.getSubject() == null ? "" : mail.getSubject(),
                Files.getLastModifiedTime(file).toInstant());
    }

    private static String addresses(jakarta.mail.Address[] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses).map(Object::toString).collect(Collectors.joining(", "));
    }

    private void take(Part part, int depth) throws MessagingException, IOException {
        if (part.getFileName() != null) {
            attachments.add(part.getFileName());
        } else if (part.isMimeType("text/plain")) {
            texts.add(String.valueOf(part.getContent()));
        } else if (part.getContent() instanceof Multipart parts && depth < DEEPEST) {
            for (int i = 0; i < parts.getCount(); i++) {
                take(parts.getBodyPart(i), depth + 1);
            }
        }
    }
}
