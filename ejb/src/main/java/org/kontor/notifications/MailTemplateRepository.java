package org.kontor.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class MailTemplateRepository {
    private static final int MOST = 1000;
    private static final String VERSIONS = "SELECT t.id, t.made_at, t.made_by, t.is_shipped, t.subject, t.text,"
            + " COALESCE(f.reason, '') FROM mail_template t LEFT JOIN mail_template_failure f ON f.template_id = t.id"
            + " WHERE t.kind = ? AND t.language = ? ORDER BY t.id DESC LIMIT ?";

    @Inject
    private Sql sql;

    /** The newest first. */
    List<MailTemplateVersion> versions(String kind, String language, int most) {
        return sql.list(VERSIONS, MailTemplateRepository::version, kind, language, most);
    }

    /** What a person wrote last; empty if nobody did, or went back to the shipped text. */
    Optional<MailTemplateVersion> current(String kind, String language) {
        return versions(kind, language, 1).stream()
                .findFirst()
                .filter(version -> version.template().isPresent());
    }

    /** What counted then: not what could not be used. */
    Optional<MailTemplateVersion> at(String kind, String language, Instant then) {
        return versions(kind, language, MOST).stream()
                .filter(version -> !version.madeAt().isAfter(then))
                .findFirst()
                .filter(version ->
                        version.template().isPresent() && version.failure().isEmpty());
    }

    long add(MailTemplateKey key, Optional<MailTemplate> template, Instant now, String by) {
        long id = sql.number("SELECT NEXT VALUE FOR mail_template_seq");
        sql.update(
                "INSERT INTO mail_template (id, kind, language, is_shipped, subject, text, made_at, made_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                key.kind(),
                key.language(),
                template.isEmpty(),
                template.map(MailTemplate::subject).orElse(""),
                template.map(MailTemplate::text).orElse(""),
                UtcTime.of(now),
                by);
        return id;
    }

    /** A version that could not be written with; only the first failure is kept. */
    void addFailure(long id, String reason, Instant now) {
        sql.update(
                "INSERT IGNORE INTO mail_template_failure (template_id, failed_at, reason) VALUES (?, ?, ?)",
                id,
                UtcTime.of(now),
                reason.substring(0, Math.min(reason.length(), 500)));
    }

    private static MailTemplateVersion version(ResultSet row) throws SQLException {
        return new MailTemplateVersion(
                row.getLong(1),
                UtcTime.instant(row.getObject(2, LocalDateTime.class)),
                row.getString(3),
                row.getBoolean(4)
                        ? Optional.empty()
                        : Optional.of(new MailTemplate(row.getString(5), row.getString(6))),
                row.getString(7));
    }
}
