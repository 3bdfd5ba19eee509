package org.kontor.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class SealRepository {
    private static final String SEALS = "SELECT number, form, entry_count, entry_ids, hash FROM audit_seal";
    private static final String ENTRIES =
            "SELECT id, recorded_at, business_date, actor, action, subject_type, subject_id, facts FROM audit_entry WHERE ";

    @Inject
    private Sql sql;

    /** Committed entries that no other transaction is sealing, by id; they stay locked. */
    List<AuditEntry> claimWaiting(int most) {
        List<Long> ids = sql.list(
                "SELECT entry_id FROM audit_unsealed ORDER BY entry_id LIMIT ? FOR UPDATE SKIP LOCKED",
                row -> row.getLong(1),
                most);
        return ids.isEmpty() ? List.of() : entries(IdRanges.of(ids));
    }

    Optional<Seal> last() {
        return sql.first(SEALS + " ORDER BY number DESC LIMIT 1", SealRepository::seal)
                .map(stored -> new Seal(stored.number(), stored.ids(), stored.hash()));
    }

    /** False if there is a seal of this number. */
    boolean add(Seal seal, Instant now) {
        return sql.update(
                        "INSERT IGNORE INTO audit_seal (number, sealed_at, form, entry_count, entry_ids, hash)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        seal.number(),
                        UtcTime.of(now),
                        Seal.FORM,
                        seal.ids().count(),
                        seal.ids().text(),
                        seal.hash())
                == 1;
    }

    void forgetWaiting(List<AuditEntry> batch) {
        IdRanges ids = IdRanges.of(batch.stream().map(AuditEntry::id).toList());
        sql.update("DELETE FROM audit_unsealed WHERE " + ids.condition("entry_id"));
    }

    List<StoredSeal> after(long number) {
        return sql.list(SEALS + " WHERE number > ? ORDER BY number LIMIT 100", SealRepository::seal, number);
    }

    List<AuditEntry> entries(IdRanges ids) {
        return sql.list(ENTRIES + ids.condition("id") + " ORDER BY id", AuditRepository::entry);
    }

    /** One statement, so that the counts belong together. */
    ChainProof proof(long seals, long sealed) {
        return sql.first(
                        "SELECT (SELECT COUNT(*) FROM audit_unsealed), (SELECT COUNT(*) FROM audit_entry),"
                                + " (SELECT COALESCE(SUM(entry_count), 0) FROM audit_seal)",
                        row -> new ChainProof(
                                seals, sealed, row.getLong(1), row.getLong(2) - row.getLong(3) - row.getLong(1), 0))
                .orElseThrow();
    }

    private static StoredSeal seal(ResultSet row) throws SQLException {
        return new StoredSeal(
                row.getLong(1), row.getInt(2), row.getInt(3), IdRanges.parse(row.getString(4)), row.getString(5));
    }
}
