package org.kontor.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class MessageRepository {
    private static final String COLUMNS =
            "SELECT id, subject_type, subject_id, kind, occasion, recipient, language, facts, attachment_kind, state,"
                    + " created_at, sent_at, attempts, reason";
    private static final String FILTERED =
            " FROM message WHERE recipient LIKE ? OR kind LIKE ? OR state LIKE ? OR facts LIKE ?";

    @Inject
    private Sql sql;

    @Inject
    private MailWriter writer;

    Page<MessageRow> page(PageRequest request) {
        String like = request.likePattern();
        List<MessageRow> rows = sql.list(
                COLUMNS + FILTERED + " ORDER BY id DESC LIMIT ? OFFSET ?",
                this::row,
                like,
                like,
                like,
                like,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*)" + FILTERED, like, like, like, like));
    }

    List<MessageRow> about(String subjectType, long subjectId) {
        return sql.list(
                COLUMNS + " FROM message WHERE subject_type = ? AND subject_id = ? ORDER BY id LIMIT 500",
                this::row,
                subjectType,
                subjectId);
    }

    List<MessageRow> withIds(Collection<Long> ids) {
        return sql.list(
                COLUMNS + " FROM message WHERE id IN (" + Sql.marks(ids.size()) + ") ORDER BY id DESC",
                this::row,
                ids.toArray());
    }

    Optional<WrittenMessage> read(long id) {
        try {
            return sql.first(COLUMNS + " FROM message WHERE id = ?", this::written, id);
        } catch (UnwritableMessage e) {
            return Optional.empty();
        }
    }

    private WrittenMessage written(ResultSet row) throws SQLException {
        MessageRow found = row(row);
        Instant sent = found.sentAt().orElse(found.createdAt());
        return new WrittenMessage(found, writer.wordsAt(readable(row), sent).text());
    }

    boolean reopen(long id, Instant now) {
        return sql.update(
                        "UPDATE message SET state = 'PENDING', attempts = 0, next_at = ?"
                                + " WHERE id = ? AND recipient <> '' AND state IN ('UNCERTAIN', 'FAILED')",
                        UtcTime.of(now),
                        id)
                == 1;
    }

    private MessageRow row(ResultSet row) throws SQLException {
        Message message = readable(row);
        String reason = row.getString("reason");
        return new MessageRow(
                row.getLong("id"),
                message.about(),
                message.to(),
                title(message),
                MessageState.valueOf(row.getString("state")),
                UtcTime.instant(row.getObject("created_at", LocalDateTime.class)),
                Optional.ofNullable(row.getObject("sent_at", LocalDateTime.class))
                        .map(UtcTime::instant),
                row.getInt("attempts"),
                reason == null ? "" : reason);
    }

    /** A key belongs to who got the mail, and is forgotten once that is out: whoever reads later reads dots. */
    private static Message readable(ResultSet row) throws SQLException {
        Message message = MailRepository.message(row);
        if (!MailKinds.samples(message.about().kind()).containsKey("key")) {
            return message;
        }
        Map<String, String> facts = new HashMap<>(message.facts());
        facts.put("key", "…");
        return new Message(message.about(), message.to(), message.language(), facts, message.attachmentKind());
    }

    private String title(Message message) {
        try {
            return writer.words(message).subject();
        } catch (UnwritableMessage e) {
            return "";
        }
    }
}
