package org.kontor.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/**
 * A chain of hashes over rows that are only ever added: each seal covers a batch of rows and the seal before it, so that
 * a row that was changed, removed or slipped in later shows. For boundaries, in their transactions.
 */
public final class SealChain {
    /** Rows of one seal at most, so that a seal's list of ids stays small. */
    public static final int BATCH = 2000;

    private final Sql sql;
    private final SealedTable table;

    public SealChain(Sql sql, SealedTable table) {
        this.sql = sql;
        this.table = table;
    }

    /**
     * Seals the rows that wait, a batch at most.
     *
     * @return whether it is worth calling again at once: a whole batch was sealed
     */
    public boolean sealBatch(Instant now) {
        List<SealedRow> batch = claimWaiting();
        if (batch.isEmpty()) {
            return false;
        }
        Seal last = last().orElse(Seal.BEFORE_ALL);
        // If another node sealed in the meantime, its seal has this number: leave the batch to the next call.
        if (add(last.next(batch), now)) {
            forgetWaiting(batch);
        }
        return batch.size() == BATCH;
    }

    /** Computes every hash of the chain again from the rows as they are now. Reads the whole table. */
    public ChainProof verify() {
        Seal previous = Seal.BEFORE_ALL;
        long sealed = 0;
        while (true) {
            List<StoredSeal> page = after(previous.number());
            if (page.isEmpty()) {
                return proof(previous.number(), sealed);
            }
            for (StoredSeal stored : page) {
                List<SealedRow> rows = rows(stored.ids(), stored.form());
                Seal expected = previous.next(rows);
                if (!stored.matches(expected)) {
                    return ChainProof.brokenAt(previous.number() + 1, sealed);
                }
                sealed += rows.size();
                previous = expected;
            }
        }
    }

    /** Committed rows that no other transaction is sealing, by id; they stay locked. */
    private List<SealedRow> claimWaiting() {
        List<Long> ids = sql.list(
                "SELECT entry_id FROM " + table.waiting() + " ORDER BY entry_id LIMIT ? FOR UPDATE SKIP LOCKED",
                row -> row.getLong(1),
                BATCH);
        return ids.isEmpty() ? List.of() : rows(IdRanges.of(ids), table.form());
    }

    private List<SealedRow> rows(IdRanges ids, int form) {
        return sql.list(
                "SELECT " + table.columns() + " FROM " + table.rows() + " WHERE " + ids.condition("id")
                        + " ORDER BY id",
                row -> table.reader().read(row, form));
    }

    private Optional<Seal> last() {
        return sql.first(seals() + " ORDER BY number DESC LIMIT 1", SealChain::seal)
                .map(stored -> new Seal(stored.number(), stored.ids(), stored.hash()));
    }

    private List<StoredSeal> after(long number) {
        return sql.list(seals() + " WHERE number > ? ORDER BY number LIMIT 100", SealChain::seal, number);
    }

    /** False if there is a seal of this number. */
    private boolean add(Seal seal, Instant now) {
        return sql.update(
                        "INSERT IGNORE INTO " + table.seals()
                                + " (number, sealed_at, form, entry_count, entry_ids, hash) VALUES (?, ?, ?, ?, ?, ?)",
                        seal.number(),
                        UtcTime.of(now),
                        table.form(),
                        seal.ids().count(),
                        seal.ids().text(),
                        seal.hash())
                == 1;
    }

    private void forgetWaiting(List<SealedRow> batch) {
        IdRanges ids = IdRanges.of(batch.stream().map(SealedRow::id).toList());
        sql.update("DELETE FROM " + table.waiting() + " WHERE " + ids.condition("entry_id"));
    }

    /** One statement, so that the counts belong together. */
    private ChainProof proof(long seals, long sealed) {
        return sql.first(
                        "SELECT (SELECT COUNT(*) FROM " + table.waiting() + "), (SELECT COUNT(*) FROM " + table.rows()
                                + "), (SELECT COALESCE(SUM(entry_count), 0) FROM " + table.seals() + ")",
                        row -> new ChainProof(
                                seals, sealed, row.getLong(1), row.getLong(2) - row.getLong(3) - row.getLong(1), 0))
                .orElseThrow();
    }

    private String seals() {
        return "SELECT number, form, entry_count, entry_ids, hash FROM " + table.seals();
    }

    private static StoredSeal seal(ResultSet row) throws SQLException {
        return new StoredSeal(
                row.getLong(1), row.getInt(2), row.getInt(3), IdRanges.parse(row.getString(4)), row.getString(5));
    }
}
