package org.kontor.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class BounceRepository {
    // Our Message-IDs begin with the id of the message: see MailRepository.
    private static final Pattern OURS = Pattern.compile("<(\\d{1,18})\\.\\d+@[^>]+>");
    private static final int LONGEST_STATUS = 20;
    private static final int LONGEST_DIAGNOSTIC = 500;

    @Inject
    private Sql sql;

    /** Who took a report, and when. */
    record Taken(LocalDate day, Instant at, String by) {}

    /** The message one of these ids belongs to; the whole id must be the one it was sent with. */
    Optional<Long> message(List<String> mailIds) {
        for (String mailId : mailIds) {
            Matcher ours = OURS.matcher(mailId);
            if (ours.matches()) {
                Optional<Long> found = sql.first(
                        "SELECT id FROM message WHERE id = ? AND mail_id = ?",
                        row -> row.getLong(1),
                        Long.parseLong(ours.group(1)),
                        mailId);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** False if this report was taken before. */
    boolean add(long messageId, BounceReport report, String sha256, Taken taken) {
        return sql.update(
                        "INSERT IGNORE INTO bounce (id, message_id, bounced_on, taken_at, taken_by, status, diagnostic,"
                                + " sha256) VALUES (NEXT VALUE FOR bounce_seq, ?, ?, ?, ?, ?, ?, ?)",
                        messageId,
                        taken.day(),
                        UtcTime.of(taken.at()),
                        taken.by(),
                        shortened(report.status(), LONGEST_STATUS),
                        shortened(report.diagnostic(), LONGEST_DIAGNOSTIC),
                        sha256)
                == 1;
    }

    void markBounced(long messageId, BounceReport report) {
        sql.update(
                "UPDATE message SET state = 'BOUNCED', reason = ? WHERE id = ? AND state IN ('SENT', 'UNCERTAIN')",
                shortened((report.status() + " " + report.diagnostic()).strip(), LONGEST_DIAGNOSTIC),
                messageId);
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, Math.min(text.length(), longest));
    }
}
