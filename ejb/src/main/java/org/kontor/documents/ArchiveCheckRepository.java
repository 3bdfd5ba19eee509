package org.kontor.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.kontor.audit.ChainProof;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class ArchiveCheckRepository {
    private static final String CHECKS =
            "SELECT id, started_at, started_by, total, checked, broken, finished_at, seals,"
                    + " sealed, waiting, strays, broken_seal FROM archive_check";
    private static final String ADD_FINDING =
            "INSERT IGNORE INTO archive_finding (check_id, document_id, name, fault) VALUES (?, ?, ?, ?)";

    @Inject
    private Sql sql;

    /** What is left to do of a check. */
    record Open(long id, long lastId, long upTo) {}

    long start(String caller, Instant now) {
        long id = sql.number("SELECT NEXT VALUE FOR archive_check_seq");
        sql.update(
                "INSERT INTO archive_check (id, started_at, started_by, up_to, total)"
                        + " SELECT ?, ?, ?, COALESCE(MAX(id), 0), COUNT(*) FROM document_mark",
                id,
                UtcTime.of(now),
                caller);
        return id;
    }

    /** The oldest unfinished check, locked; empty if there is none or another node is at it. */
    Optional<Open> claim() {
        return sql.first(
                "SELECT id, last_id, up_to FROM archive_check WHERE finished_at IS NULL ORDER BY id LIMIT 1"
                        + " FOR UPDATE SKIP LOCKED",
                row -> new Open(row.getLong(1), row.getLong(2), row.getLong(3)));
    }

    void advance(Open check, DocumentProof proof) {
        find(check, proof.broken());
        sql.update(
                "UPDATE archive_check SET last_id = ?, checked = LEAST(total, checked + ?) WHERE id = ?",
                proof.lastId(),
                proof.checked(),
                check.id());
    }

    /** A document that is there twice in what was found counts once. */
    void find(Open check, List<BrokenDocument> found) {
        int added = 0;
        for (BrokenDocument document : found) {
            added += sql.update(
                    ADD_FINDING,
                    check.id(),
                    document.id(),
                    document.name(),
                    document.fault().name());
        }
        sql.update("UPDATE archive_check SET broken = broken + ? WHERE id = ?", added, check.id());
    }

    void finish(Open check, ChainProof chain, Instant now) {
        sql.update(
                "UPDATE archive_check SET finished_at = ?, seals = ?, sealed = ?, waiting = ?, strays = ?,"
                        + " broken_seal = ? WHERE id = ?",
                UtcTime.of(now),
                chain.seals(),
                chain.sealed(),
                chain.waiting(),
                chain.strays(),
                chain.brokenSeal(),
                check.id());
    }

    Optional<Long> unfinished() {
        return sql.first(
                "SELECT id FROM archive_check WHERE finished_at IS NULL ORDER BY id LIMIT 1", row -> row.getLong(1));
    }

    Optional<ArchiveCheck> find(long id) {
        return sql.first(CHECKS + " WHERE id = ?", ArchiveCheckRepository::check, id);
    }

    Page<ArchiveCheck> page(PageRequest request) {
        List<ArchiveCheck> rows = sql.list(
                CHECKS + " ORDER BY id DESC LIMIT ? OFFSET ?",
                ArchiveCheckRepository::check,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM archive_check"));
    }

    Page<BrokenDocument> findings(long checkId, PageRequest request) {
        List<BrokenDocument> rows = sql.list(
                "SELECT document_id, name, fault FROM archive_finding WHERE check_id = ? ORDER BY document_id"
                        + " LIMIT ? OFFSET ?",
                row -> new BrokenDocument(row.getLong(1), row.getString(2), DocumentFault.valueOf(row.getString(3))),
                checkId,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM archive_finding WHERE check_id = ?", checkId));
    }

    private static ArchiveCheck check(ResultSet row) throws SQLException {
        return new ArchiveCheck(
                row.getLong(1),
                UtcTime.instant(row.getObject(2, LocalDateTime.class)),
                row.getString(3),
                new ArchiveCheck.Progress(row.getLong(4), row.getLong(5), row.getLong(6)),
                Optional.ofNullable(row.getObject(7, LocalDateTime.class)).map(UtcTime::instant),
                new ChainProof(row.getLong(8), row.getLong(9), row.getLong(10), row.getLong(11), row.getLong(12)));
    }
}
