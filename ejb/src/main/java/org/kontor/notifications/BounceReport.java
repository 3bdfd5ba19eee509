package org.kontor.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What a mail server reports about a message it could not deliver (RFC 3464), read tolerantly.
 *
 * @param mailIds ids that may be the Message-ID of the message, the surest first
 * @param failed whether it gave up; false while it still tries
 * @param status such as {@code 5.1.1} (RFC 3463)
 */
record BounceReport(List<String> mailIds, boolean failed, String status, String diagnostic) {
    /** The largest report that is read, in bytes; it may hold the message with its attachments. */
    static final int LARGEST = 8 * 1024 * 1024;

    private static final int DEEPEST = 8;
    private static final int MOST_BLOCKS = 100;

    /** Empty if the mail is no such report. */
    static Optional<BounceReport> parse(byte[] mail) {
        if (mail.length == 0 || mail.length > LARGEST) {
            return Optional.empty();
        }
        try {
            Reader reader = new Reader();
            reader.read(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail)), 0);
            return reader.report();
        } catch (MessagingException | IOException | RuntimeException e) {
            // Whatever a stranger sends: what cannot be read is no report.
            return Optional.empty();
        }
    }

    private static final class Reader {
        private final List<String> ids = new ArrayList<>();
        private final List<InternetHeaders> blocks = new ArrayList<>();

        void read(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST) {
                return;
            }
            if (part.isMimeType("message/delivery-status")) {
                readBlocks(part.getInputStream());
            } else if (part.isMimeType("text/rfc822-headers") || part.isMimeType("message/rfc822-headers")) {
                readOriginal(new InternetHeaders(part.getInputStream()));
            } else if (depth > 0 && part.isMimeType("message/rfc822")) {
                readOriginal(new InternetHeaders(part.getInputStream()));
            } else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    read(parts.getBodyPart(i), depth + 1);
                }
            }
            if (depth == 0) {
                add(part.getHeader("In-Reply-To"));
                add(part.getHeader("References"));
            }
        }

        /** Blocks of headers, one about the message and one about each recipient. */
        private void readBlocks(InputStream in) throws MessagingException, IOException {
            ByteArrayInputStream bytes = new ByteArrayInputStream(in.readNBytes(LARGEST));
            while (bytes.available() > 0 && blocks.size() < MOST_BLOCKS) {
                blocks.add(new InternetHeaders(bytes));
            }
        }

        private void readOriginal(InternetHeaders original) {
            String[] id = original.getHeader("Message-ID");
            if (id != null) {
                ids.add(0, id[0].strip());
            }
        }

        private void add(String[] headers) {
            for (String header : headers == null ? new String[0] : headers) {
                ids.addAll(List.of(header.strip().split("\\s+")));
            }
        }

        Optional<BounceReport> report() {
            if (blocks.isEmpty()) {
                return Optional.empty();
            }
            add(blocks.get(0).getHeader("Original-Envelope-Id"));
            InternetHeaders about = blocks.stream()
                    .filter(block ->
                            first(block, "Action").toLowerCase(Locale.ROOT).startsWith("failed"))
                    .findFirst()
                    .orElse(blocks.get(blocks.size() - 1));
            boolean failed = first(about, "Action").toLowerCase(Locale.ROOT).startsWith("failed");
            String diagnostic = first(about, "Diagnostic-Code").replaceAll("\\s+", " ");
            return Optional.of(new BounceReport(ids, failed, first(about, "Status"), diagnostic));
        }

        private static String first(InternetHeaders block, String name) {
            String[] values = block.getHeader(name);
            return values == null ? "" : values[0].strip();
        }
    }
}
