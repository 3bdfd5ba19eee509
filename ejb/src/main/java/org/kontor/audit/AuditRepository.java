package org.kontor.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class AuditRepository {
    private static final String COLUMNS =
            "id, recorded_at, business_date, actor, action, subject_type, subject_id, facts";
    private static final String INSERT =
            "INSERT INTO audit_entry (" + COLUMNS + ") VALUES (NEXT VALUE FOR audit_entry_seq, ?, ?, ?, ?, ?, ?, ?)";
    private static final String FILTERED = " FROM audit_entry WHERE action LIKE ? OR subject_id LIKE ? OR actor LIKE ?";

    @Inject
    private Sql sql;

    void add(List<AuditFact> facts, String actor, LocalDate businessDate, Instant now) {
        LocalDateTime at = UtcTime.of(now);
        sql.with(connection -> {
            try (BulkInsert rows = new BulkInsert(connection, INSERT)) {
                for (AuditFact fact : facts) {
                    rows.row(
                            at, businessDate, actor, fact.action(), fact.subjectType(), fact.subjectId(), fact.facts());
                }
                rows.send();
                return facts.size();
            }
        });
    }

    Page<AuditEntry> page(PageRequest request) {
        String like = request.likePattern();
        List<AuditEntry> rows = sql.list(
                "SELECT " + COLUMNS + FILTERED + " ORDER BY id DESC LIMIT ? OFFSET ?",
                AuditRepository::entry,
                like,
                like,
                like,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*)" + FILTERED, like, like, like));
    }

    List<AuditEntry> history(String subjectType, String subjectId) {
        return sql.list(
                "SELECT " + COLUMNS
                        + " FROM audit_entry WHERE subject_type = ? AND subject_id = ? ORDER BY id LIMIT 1000",
                AuditRepository::entry,
                subjectType,
                subjectId);
    }

    static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                UtcTime.instant(row.getObject("recorded_at", LocalDateTime.class)),
                row.getObject("business_date", LocalDate.class),
                row.getString("actor"),
                new AuditFact(
                        row.getString("action"),
                        row.getString("subject_type"),
                        row.getString("subject_id"),
                        row.getString("facts")));
    }
}
