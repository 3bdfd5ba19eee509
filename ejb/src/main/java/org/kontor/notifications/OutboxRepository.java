package org.kontor.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Puts messages into the outbox, and lets them go when their documents are there. */
@ApplicationScoped
class OutboxRepository {
    private static final String DOCUMENT_IS_THERE = "EXISTS (SELECT 1 FROM document d WHERE d.subject_type ="
            + " message.subject_type AND d.subject_id = message.subject_id AND d.kind = message.attachment_kind)";

    private static final String INSERT =
            "INSERT INTO message (id, subject_type, subject_id, kind, occasion, recipient, language, facts,"
                    + " attachment_kind, state, created_at, next_at)"
                    + " VALUES (NEXT VALUE FOR message_seq, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    private Sql sql;

    void add(List<Message> messages, Instant now) {
        LocalDateTime at = UtcTime.of(now);
        insert(INSERT + " ON DUPLICATE KEY UPDATE recipient = recipient", messages, at);
        if (messages.stream().anyMatch(OutboxRepository::waits)) {
            sql.update(
                    "UPDATE message SET state = 'PENDING' WHERE state = 'WAITING' AND next_at = ? AND "
                            + DOCUMENT_IS_THERE,
                    at);
        }
    }

    /** One statement for all; the driver has no bulk protocol for ON DUPLICATE KEY UPDATE. */
    void addNew(List<Message> messages, Instant now) {
        insert(INSERT, messages, UtcTime.of(now));
    }

    private void insert(String statement, List<Message> messages, LocalDateTime at) {
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(connection, statement)) {
                for (Message message : messages) {
                    rows.row(values(message, at));
                }
                rows.send();
                return messages.size();
            }
        });
    }

    void release(String subjectType, long subjectId, String attachmentKind) {
        sql.update(
                "UPDATE message SET state = 'PENDING' WHERE subject_type = ? AND subject_id = ?"
                        + " AND attachment_kind = ? AND state = 'WAITING'",
                subjectType,
                subjectId,
                attachmentKind);
    }

    private static Object[] values(Message message, LocalDateTime at) {
        Occasion about = message.about();
        return new Object[] {
            about.subjectType(),
            about.subjectId(),
            about.kind(),
            about.name(),
            message.to(),
            message.language().getLanguage(),
            FactsJson.write(message.facts()),
            message.attachmentKind(),
            waits(message) ? MessageState.WAITING.name() : MessageState.PENDING.name(),
            at,
            at
        };
    }

    private static boolean waits(Message message) {
        return !message.attachmentKind().isEmpty();
    }
}
