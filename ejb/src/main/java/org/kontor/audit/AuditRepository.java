package org.kontor.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

@ApplicationScoped
class AuditRepository {
    private static final String INSERT = "INSERT INTO audit_entry (" + StoredEntry.COLUMNS
            + ") VALUES (NEXT VALUE FOR audit_entry_seq, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FILTERED = """
            FROM audit_entry WHERE action LIKE ? OR subject_id LIKE ? OR actor LIKE ?
              OR actor_key IN (SELECT k.id FROM audit_key k WHERE k.kind = 'LOGIN' AND k.owner LIKE ?)""";

    @Inject
    private Sql sql;

    @Inject
    private AuditKeys keys;

    void add(List<AuditFact> facts, EntryWriter writer) {
        Set<KeyName> names =
                facts.stream().flatMap(fact -> writer.keys(fact).stream()).collect(Collectors.toSet());
        Map<KeyName, AuditKey> held = names.isEmpty() ? Map.of() : keys.toWrite(names, writer.now());
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(connection, INSERT)) {
                for (AuditFact fact : facts) {
                    add(rows, writer.write(fact, held));
                }
                rows.send();
                return facts.size();
            }
        });
    }

    private static void add(BulkInsert rows, StoredEntry entry) throws SQLException {
        rows.row(
                entry.recordedAt(),
                entry.businessDate(),
                entry.actor().clear(),
                entry.place().action(),
                entry.place().subjectType(),
                entry.place().subjectId(),
                entry.facts().clear(),
                entry.actor().key(),
                entry.actor().bytes(),
                entry.facts().key(),
                entry.facts().bytes());
    }

    Page<AuditEntry> page(PageRequest request) {
        String like = request.likePattern();
        List<StoredEntry> rows = sql.list(
                "SELECT " + StoredEntry.COLUMNS + " " + FILTERED + " ORDER BY id DESC LIMIT ? OFFSET ?",
                AuditRepository::entry,
                like,
                like,
                like,
                like,
                request.size(),
                request.first());
        return new Page<>(open(rows), sql.number("SELECT COUNT(*) " + FILTERED, like, like, like, like));
    }

    List<AuditEntry> history(String subjectType, String subjectId) {
        return open(sql.list(
                "SELECT " + StoredEntry.COLUMNS
                        + " FROM audit_entry WHERE subject_type = ? AND subject_id = ? ORDER BY id LIMIT 1000",
                AuditRepository::entry,
                subjectType,
                subjectId));
    }

    /** In no order. */
    List<AuditEntry> withIds(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return open(sql.list(
                "SELECT " + StoredEntry.COLUMNS + " FROM audit_entry WHERE id IN (" + Sql.marks(ids.size()) + ")",
                AuditRepository::entry,
                ids.toArray()));
    }

    private List<AuditEntry> open(List<StoredEntry> rows) {
        Map<Long, AuditKey> known =
                keys.toRead(rows.stream().flatMap(row -> row.keys().stream()).collect(Collectors.toSet()));
        return rows.stream().map(row -> row.open(known)).toList();
    }

    static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong("id"),
                row.getObject("recorded_at", LocalDateTime.class),
                row.getObject("business_date", LocalDate.class),
                new StoredEntry.Place(
                        row.getString("action"), row.getString("subject_type"), row.getString("subject_id")),
                text(row, "actor"),
                text(row, "facts"));
    }

    private static SealedText text(ResultSet row, String column) throws SQLException {
        return new SealedText(
                row.getString(column), row.getObject(column + "_key", Long.class), row.getBytes(column + "_sealed"));
    }
}
