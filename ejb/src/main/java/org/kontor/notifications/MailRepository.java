package org.kontor.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;
import org.kontor.settings.Configuration;

/** Takes messages out of the outbox and writes down what became of them. */
@ApplicationScoped
class MailRepository {
    private static final String DUE = "FROM message WHERE state = 'PENDING' AND next_at <= ?";

    @Inject
    private Sql sql;

    @Inject
    private Configuration configuration;

    boolean isDue(Instant now) {
        return sql.exists("SELECT 1 " + DUE + " LIMIT 1", UtcTime.of(now));
    }

    /** Anything due, or on its way on any node. */
    boolean isLeft(Instant now) {
        return isDue(now) || sql.exists("SELECT 1 FROM message WHERE state = 'SENDING' LIMIT 1");
    }

    Optional<DueMail> lockNextDue(Instant now) {
        return sql.first(
                "SELECT id, subject_type, subject_id, kind, occasion, recipient, language, facts, attachment_kind,"
                        + " attempts, mail_id, created_at " + DUE
                        + " ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED",
                this::due,
                UtcTime.of(now));
    }

    void claim(DueMail mail, String claim, Instant until) {
        sql.update(
                "UPDATE message SET state = 'SENDING', attempts = ?, mail_id = ?, claimed_by = ?, next_at = ?"
                        + " WHERE id = ?",
                mail.attempt(),
                mail.mailId(),
                claim,
                UtcTime.of(until),
                mail.id());
    }

    /**
     * A key that went out belongs to its reader alone: the fact of that name is forgotten.
     *
     * @param today date of the business: from that day on it counts as received if it was sent
     */
    void settle(long id, String claim, Settlement settlement, LocalDate today) {
        sql.update(
                "UPDATE message SET state = ?, facts = IF(state = 'SENT' AND JSON_EXISTS(facts, '$.key'),"
                        + " JSON_REMOVE(facts, '$.key'), facts),"
                        + " reason = ?, sent_at = ?, sent_on = ?, next_at = ?, claimed_by = NULL"
                        + " WHERE id = ? AND state = 'SENDING' AND claimed_by = ?",
                settlement.outcome().state().name(),
                settlement.outcome().reason(),
                settlement.sentAt().map(UtcTime::of).orElse(null),
                settlement.sentAt().map(at -> today).orElse(null),
                UtcTime.of(settlement.nextAt()),
                id,
                claim);
    }

    /** What an earlier start of this node, or a node that took too long, was sending. */
    int markUncertain(String claim, String claimsOfThisNode, Instant now) {
        return sql.update(
                "UPDATE message SET state = 'UNCERTAIN', reason = 'The server died while it was sending.'"
                        + " WHERE state = 'SENDING'"
                        + " AND (next_at < ? OR claimed_by LIKE ? AND claimed_by <> ?)",
                UtcTime.of(now),
                claimsOfThisNode,
                claim);
    }

    private DueMail due(ResultSet row) throws SQLException {
        long id = row.getLong("id");
        String mailId = row.getString("mail_id");
        return new DueMail(
                id,
                mailId == null ? newMailId(id, row.getObject("created_at", LocalDateTime.class)) : mailId,
                row.getInt("attempts") + 1,
                message(row));
    }

    static Message message(ResultSet row) throws SQLException {
        return new Message(
                new Occasion(
                        row.getString("subject_type"),
                        row.getLong("subject_id"),
                        row.getString("kind"),
                        row.getString("occasion")),
                row.getString("recipient"),
                Locale.forLanguageTag(row.getString("language")),
                FactsJson.read(row.getString("facts")),
                row.getString("attachment_kind"));
    }

    private String newMailId(long id, LocalDateTime createdAt) {
        String from = configuration.mailFrom();
        long created = UtcTime.instant(createdAt).toEpochMilli();
        return "<" + id + "." + created + from.substring(from.indexOf('@')) + ">";
    }
}
