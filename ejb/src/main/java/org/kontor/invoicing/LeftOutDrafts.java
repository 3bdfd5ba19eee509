package org.kontor.invoicing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** Drafts that people leave out of their runs. */
@ApplicationScoped
class LeftOutDrafts {
    private static final String ROWS = """
            SELECT o.draft_id, a.id, a.number, a.name, o.gross, o.kind, o.reason, o.decided_by
            FROM left_out_draft o JOIN account a ON a.id = o.account_id WHERE o.run_id = ?
            ORDER BY o.kind, a.number LIMIT ? OFFSET ?""";

    @Inject
    private Sql sql;

    /**
     * The run of a draft, locked against being issued until the transaction ends.
     *
     * @throws NoSuchDraft if there is none with that id
     * @throws RunNotDrafted if somebody decided about the run already
     */
    long lockRun(long draftId) {
        long run = sql.first("SELECT run_id FROM draft WHERE id = ?", row -> row.getLong(1), draftId)
                .orElseThrow(() -> new NoSuchDraft(draftId));
        boolean open = sql.exists("SELECT 1 FROM billing_run WHERE id = ? AND state = 'DRAFTED' FOR UPDATE", run);
        if (!open) {
            throw new RunNotDrafted(run);
        }
        return run;
    }

    /** Instead of what was decided before. */
    void add(long draftId, LeftOut why) {
        remove(draftId);
        sql.update("""
                INSERT INTO left_out_draft (draft_id, run_id, account_id, kind, reason, net, gross, decided_by)
                SELECT id, run_id, account_id, ?, ?, net, gross, ? FROM draft WHERE id = ?""", why.kind().name(), why.reason(), why.by(), draftId);
    }

    void remove(long draftId) {
        sql.update("DELETE FROM left_out_draft WHERE draft_id = ?", draftId);
    }

    Optional<LeftOut> find(long draftId) {
        return sql.first(
                "SELECT kind, reason, decided_by FROM left_out_draft WHERE draft_id = ?",
                row -> leftOut(row, 1),
                draftId);
    }

    Page<LeftOutRow> ofRun(long runId, PageRequest request) {
        return new Page<>(
                sql.list(ROWS, LeftOutDrafts::row, runId, request.size(), request.first()),
                sql.number("SELECT COUNT(*) FROM left_out_draft WHERE run_id = ?", runId));
    }

    /** Throws away what is not issued of a chunk. */
    void drop(Chunk chunk) {
        List<Long> drafts = sql.list(
                "SELECT o.draft_id FROM left_out_draft o JOIN draft d ON d.id = o.draft_id"
                        + " WHERE o.run_id = ? AND d.chunk_id = ?",
                row -> row.getLong(1),
                chunk.run().id(),
                chunk.id());
        for (long draft : drafts) {
            DraftUsage.release(sql, draft);
            sql.update("DELETE FROM draft_line WHERE draft_id = ?", draft);
            sql.update("DELETE FROM draft WHERE id = ?", draft);
        }
    }

    private static LeftOutRow row(ResultSet row) throws SQLException {
        return new LeftOutRow(
                row.getLong(1),
                new RunAccount(row.getLong(2), row.getString(3), row.getString(4)),
                Money.of(row.getBigDecimal(5)),
                leftOut(row, 6));
    }

    static LeftOut leftOut(ResultSet row, int column) throws SQLException {
        return new LeftOut(
                LeftOut.Kind.valueOf(row.getString(column)), row.getString(column + 1), row.getString(column + 2));
    }
}
