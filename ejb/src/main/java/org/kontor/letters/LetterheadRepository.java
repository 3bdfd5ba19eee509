package org.kontor.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class LetterheadRepository {
    private static final String LETTERHEAD = "SELECT h.accent, h.closing_de, h.closing_en, h.footer_de, h.footer_en,"
            + " l.content, l.width, l.height, l.sha256 FROM letterhead h LEFT JOIN logo l ON l.sha256 = h.logo_sha256"
            + " WHERE h.id = ?";

    @Inject
    private Sql sql;

    /** Id of the seller's newest version; 0 if it has none. */
    long newest(long sellerId) {
        return sql.number("SELECT COALESCE(MAX(id), 0) FROM letterhead WHERE seller_id = ?", sellerId);
    }

    Optional<Letterhead> find(long id) {
        return sql.first(LETTERHEAD, LetterheadRepository::letterhead, id);
    }

    long add(long sellerId, Letterhead letterhead, LetterheadVersion made) {
        letterhead
                .logo()
                .ifPresent(logo -> sql.update(
                        "INSERT IGNORE INTO logo (sha256, width, height, content) VALUES (?, ?, ?, ?)",
                        logo.sha256(),
                        logo.width(),
                        logo.height(),
                        logo.jpeg()));
        long id = sql.number("SELECT NEXT VALUE FOR letterhead_seq");
        sql.update(
                "INSERT INTO letterhead (id, seller_id, logo_sha256, accent, closing_de, closing_en, footer_de,"
                        + " footer_en, made_at, made_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                sellerId,
                letterhead.logo().map(Logo::sha256).orElse(null),
                letterhead.accent(),
                letterhead.closing().german(),
                letterhead.closing().english(),
                letterhead.footer().german(),
                letterhead.footer().english(),
                UtcTime.of(made.madeAt()),
                made.madeBy());
        return id;
    }

    List<LetterheadVersion> versions(long sellerId) {
        return sql.list(
                "SELECT id, made_at, made_by FROM letterhead WHERE seller_id = ? ORDER BY id DESC LIMIT 100",
                row -> new LetterheadVersion(
                        row.getLong(1), UtcTime.instant(row.getObject(2, LocalDateTime.class)), row.getString(3)),
                sellerId);
    }

    private static Letterhead letterhead(ResultSet row) throws SQLException {
        byte[] jpeg = row.getBytes(6);
        return new Letterhead(
                jpeg == null
                        ? Optional.empty()
                        : Optional.of(new Logo(jpeg, row.getInt(7), row.getInt(8), row.getString(9))),
                row.getString(1),
                new LetterText(row.getString(2), row.getString(3)),
                new LetterText(row.getString(4), row.getString(5)));
    }
}
