package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.Sql;

/** Runs and their chunks. Every change of state is a conditional update whose count decides. */
@ApplicationScoped
class RunRepository {
    private static final int ACCOUNTS_A_CHUNK = 800;
    private static final String RUN = """
            SELECT r.id, r.seller_id, r.state, r.through_on, r.business_date, r.issued_on, r.seller_snapshot_id,
              r.previous_run_id, p.business_date FROM billing_run r LEFT JOIN billing_run p ON p.id = r.previous_run_id""";
    private static final String CHUNK = """
            SELECT r.id, r.seller_id, r.state, r.through_on, r.business_date, r.issued_on, r.seller_snapshot_id,
              r.previous_run_id, p.business_date, k.id, k.first_account_id, k.last_account_id, k.accounts
            FROM run_chunk k JOIN billing_run r ON r.id = k.run_id LEFT JOIN billing_run p ON p.id = r.previous_run_id
            WHERE k.id = ?""";

    @Inject
    private Sql sql;

    /** Fails with a duplicate key if the seller has an open run. */
    long open(long sellerId, LocalDate through, LocalDate businessDate, String startedBy) {
        long id = sql.number("SELECT NEXT VALUE FOR billing_run_seq");
        sql.update("""
                INSERT INTO billing_run (id, seller_id, state, through_on, business_date, previous_run_id, started_by)
                SELECT ?, ?, 'DRAFTING', ?, ?, (SELECT MAX(r.id) FROM billing_run r WHERE r.seller_id = ?
                  AND r.state = 'DONE' AND EXISTS (SELECT 1 FROM invoice i WHERE i.run_id = r.id)), ?""", id, sellerId, through, businessDate, sellerId, startedBy);
        sql.update("""
                INSERT INTO run_chunk (id, run_id, state, first_account_id, last_account_id, accounts,
                  drafts, issued, parked, net, gross)
                SELECT NEXT VALUE FOR run_chunk_seq, ?, 'TO_DRAFT', g.first_id, g.last_id, g.accounts, 0, 0, 0, 0, 0
                FROM (SELECT MIN(n.account_id) first_id, MAX(n.account_id) last_id, COUNT(*) accounts
                  FROM (SELECT d.account_id, (ROW_NUMBER() OVER (ORDER BY d.account_id) - 1) DIV ? AS chunk
                    FROM (SELECT DISTINCT account_id FROM contract WHERE seller_id = ?) d) n
                  GROUP BY n.chunk ORDER BY n.chunk) g""", id, ACCOUNTS_A_CHUNK, sellerId);
        return id;
    }

    Optional<BillingRun> find(long id) {
        return sql.first(RUN + " WHERE r.id = ?", RunRepository::run, id);
    }

    /** Runs whose chunks are worked on. */
    List<BillingRun> atWork() {
        return sql.list(
                RUN + " WHERE r.state IN ('DRAFTING', 'ISSUING', 'DISCARDING') ORDER BY r.id LIMIT 100",
                RunRepository::run);
    }

    boolean isAnyAtWork() {
        return sql.exists("SELECT 1 FROM billing_run WHERE state IN ('DRAFTING', 'ISSUING', 'DISCARDING') LIMIT 1");
    }

    /** Whether the run was in the one state and is now in the other. */
    boolean move(long runId, RunState from, RunState to) {
        return sql.update("UPDATE billing_run SET state = ? WHERE id = ? AND state = ?", to.name(), runId, from.name())
                == 1;
    }

    void issueAs(long runId, BillingRun.Issue issue) {
        sql.update(
                "UPDATE billing_run SET issued_on = ?, seller_snapshot_id = ? WHERE id = ?",
                issue.on(),
                issue.sellerSnapshotId(),
                runId);
    }

    void moveChunks(long runId, ChunkState from, ChunkState to) {
        sql.update("UPDATE run_chunk SET state = ? WHERE run_id = ? AND state = ?", to.name(), runId, from.name());
    }

    boolean hasChunk(long runId, ChunkState state) {
        return sql.exists("SELECT 1 FROM run_chunk WHERE run_id = ? AND state = ? LIMIT 1", runId, state.name());
    }

    /** A chunk no other transaction works on; it stays ours until ours ends. */
    Optional<Chunk> claim(ChunkState state) {
        return sql.first(
                        "SELECT id FROM run_chunk WHERE state = ? ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED",
                        row -> row.getLong(1),
                        state.name())
                .flatMap(id -> sql.first(CHUNK, RunRepository::chunk, id));
    }

    /** The chunk, if it is still to be worked on, waiting for whoever works on it. */
    Optional<Chunk> lock(long chunkId) {
        return sql.first(
                        "SELECT id FROM run_chunk WHERE id = ? AND state IN ('TO_DRAFT', 'TO_ISSUE') FOR UPDATE",
                        row -> row.getLong(1),
                        chunkId)
                .flatMap(id -> sql.first(CHUNK, RunRepository::chunk, id));
    }

    boolean isToDraft(long chunkId) {
        return sql.exists("SELECT 1 FROM run_chunk WHERE id = ? AND state = 'TO_DRAFT'", chunkId);
    }

    void drafted(Chunk chunk, ChunkResult result) {
        sql.update(
                "UPDATE run_chunk SET state = 'DRAFTED', drafts = ?, parked = ?, net = ?, gross = ? WHERE id = ?",
                result.documents(),
                result.parked(),
                result.net().toBigDecimal(),
                result.gross().toBigDecimal(),
                chunk.id());
    }

    void issued(Chunk chunk, ChunkResult result) {
        sql.update(
                "UPDATE run_chunk SET state = 'ISSUED', issued = ?, parked = parked + ?, net = ?, gross = ? WHERE id = ?",
                result.documents(),
                result.parked(),
                result.net().toBigDecimal(),
                result.gross().toBigDecimal(),
                chunk.id());
    }

    void discarded(Chunk chunk) {
        DraftUsage.releaseChunk(sql, chunk.id());
        sql.update("DELETE FROM draft_line WHERE chunk_id = ?", chunk.id());
        sql.update("DELETE FROM draft WHERE chunk_id = ?", chunk.id());
        sql.update("UPDATE run_chunk SET state = 'DISCARDED' WHERE id = ?", chunk.id());
    }

    /** Replaces a chunk by one for each of its accounts, so that the bad one stands alone. */
    void split(Chunk chunk) {
        sql.update("""
                INSERT INTO run_chunk (id, run_id, state, first_account_id, last_account_id, accounts,
                  drafts, issued, parked, net, gross)
                SELECT NEXT VALUE FOR run_chunk_seq, k.run_id, k.state, a.account_id, a.account_id, 1, 0, 0, 0, 0, 0
                FROM run_chunk k JOIN (SELECT DISTINCT account_id FROM contract WHERE seller_id = ?
                  AND account_id BETWEEN ? AND ?) a WHERE k.id = ?""", chunk.run().sellerId(), chunk.firstAccountId(), chunk.lastAccountId(), chunk.id());
        sql.update(
                "UPDATE draft d JOIN run_chunk k ON k.run_id = d.run_id AND k.accounts = 1"
                        + " AND k.first_account_id = d.account_id SET d.chunk_id = k.id WHERE d.chunk_id = ?",
                chunk.id());
        sql.update(
                "UPDATE draft_line l JOIN draft d ON d.id = l.draft_id SET l.chunk_id = d.chunk_id WHERE l.chunk_id = ?",
                chunk.id());
        sql.update("DELETE FROM run_chunk WHERE id = ?", chunk.id());
    }

    /** The only account of the chunk cannot be billed in this run. */
    void park(Chunk chunk, ChunkState done) {
        DraftUsage.releaseChunk(sql, chunk.id());
        sql.update("DELETE FROM draft_line WHERE chunk_id = ?", chunk.id());
        sql.update("DELETE FROM draft WHERE chunk_id = ?", chunk.id());
        sql.update(
                "UPDATE run_chunk SET state = ?, parked = 1, net = 0, gross = 0 WHERE id = ?", done.name(), chunk.id());
    }

    private static BillingRun run(ResultSet row) throws SQLException {
        LocalDate issuedOn = row.getObject(6, LocalDate.class);
        Optional<BillingRun.Issue> issue =
                issuedOn == null ? Optional.empty() : Optional.of(new BillingRun.Issue(issuedOn, row.getLong(7)));
        LocalDate previousOn = row.getObject(9, LocalDate.class);
        Optional<BillingRun.Previous> previous = previousOn == null
                ? Optional.empty()
                : Optional.of(new BillingRun.Previous(row.getLong(8), previousOn));
        return new BillingRun(
                row.getLong(1),
                row.getLong(2),
                RunState.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                issue,
                previous);
    }

    private static Chunk chunk(ResultSet row) throws SQLException {
        return new Chunk(row.getLong(10), run(row), row.getLong(11), row.getLong(12), row.getInt(13));
    }
}
