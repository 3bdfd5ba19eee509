package org.kontor.legal;

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

/** Versions of texts; only ever added. */
@ApplicationScoped
class LegalTextRepository {
    private static final String SELECT = "SELECT id, kind, language, body, made_at, made_by FROM legal_text WHERE ";

    @Inject
    private Sql sql;

    Optional<LegalText> newest(LegalKind kind, String language) {
        return versions(kind, language, 1).stream().findFirst();
    }

    /** The newest first. */
    List<LegalText> versions(LegalKind kind, String language, int most) {
        return sql.list(
                SELECT + "kind = ? AND language = ? ORDER BY id DESC LIMIT ?",
                LegalTextRepository::read,
                kind.name(),
                language,
                most);
    }

    Optional<LegalText> find(long id) {
        return sql.first(SELECT + "id = ?", LegalTextRepository::read, id);
    }

    long add(LegalKind kind, String language, String text, Instant at, String by) {
        long id = sql.number("SELECT NEXT VALUE FOR legal_text_seq");
        sql.update(
                "INSERT INTO legal_text (id, kind, language, body, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?)",
                id,
                kind.name(),
                language,
                text,
                UtcTime.of(at),
                by);
        return id;
    }

    private static LegalText read(ResultSet row) throws SQLException {
        return new LegalText(
                row.getLong(1),
                LegalKind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                UtcTime.instant(row.getObject(5, LocalDateTime.class)),
                row.getString(6));
    }
}
