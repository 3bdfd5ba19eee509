package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.persistence.Sql;
import org.kontor.receivables.Blocks;

/** What is in runs that the bank does not have yet. */
@ApplicationScoped
class PendingDebits {
    // What was paid otherwise since the run was created. Locked, so that no receipt comes between here and the bank.
    private static final String OPEN_NOW = """
            SELECT i.debit_id, i.entry_id, i.amount, COALESCE(o.open_amount, 0)
            FROM debit d JOIN debit_item i ON i.debit_id = d.id LEFT JOIN open_entry o ON o.entry_id = i.entry_id
            WHERE d.run_id = ? AND d.state = 'PENDING' ORDER BY i.entry_id FOR UPDATE""";

    @Inject
    private Sql sql;

    @Inject
    private Blocks blocks;

    /**
     * Takes out of the run what is open no longer, and lowers what is open in part.
     *
     * @return whether anything changed
     */
    boolean reduceToOpen(long runId) {
        record Item(long debitId, long entryId) {}
        List<Item> paid = sql
                .list(
                        OPEN_NOW,
                        row -> row.getBigDecimal(4).compareTo(row.getBigDecimal(3)) < 0
                                ? Optional.of(new Item(row.getLong(1), row.getLong(2)))
                                : Optional.<Item>empty(),
                        runId)
                .stream()
                .flatMap(Optional::stream)
                .toList();
        for (Item item : paid) {
            sql.update(
                    "UPDATE debit_item SET amount = GREATEST(0, COALESCE((SELECT o.open_amount FROM open_entry o"
                            + " WHERE o.entry_id = debit_item.entry_id), 0)) WHERE debit_id = ? AND entry_id = ?",
                    item.debitId(),
                    item.entryId());
        }
        if (!paid.isEmpty()) {
            sql.update(
                    "UPDATE debit d SET d.amount = (SELECT SUM(i.amount) FROM debit_item i WHERE i.debit_id = d.id)"
                            + " WHERE d.run_id = ? AND d.state = 'PENDING'",
                    runId);
            sql.update(
                    "UPDATE debit SET state = 'WITHDRAWN' WHERE run_id = ? AND state = 'PENDING' AND amount = 0",
                    runId);
            free(runId);
        }
        return !paid.isEmpty();
    }

    /** The bank has them from now on. */
    void submit(long runId) {
        sql.update("UPDATE debit SET state = 'SUBMITTED' WHERE run_id = ? AND state = 'PENDING'", runId);
    }

    /** All that is in the run can be collected, dunned and paid as before. */
    void withdraw(long runId, LocalDate today) {
        sql.update("UPDATE debit SET state = 'WITHDRAWN' WHERE run_id = ? AND state = 'PENDING'", runId);
        free(runId);
        endBlocks("d.run_id = ?", runId, today);
    }

    private void free(long runId) {
        sql.update(
                "DELETE p FROM pending_debit_item p JOIN debit d ON d.id = p.debit_id"
                        + " WHERE d.run_id = ? AND d.state = 'WITHDRAWN'",
                runId);
    }

    /** What a debit collected is dunned again. */
    void unblock(long debitId, LocalDate today) {
        endBlocks("d.id = ?", debitId, today);
    }

    private void endBlocks(String which, long id, LocalDate today) {
        List<Long> running = sql.list(
                "SELECT b.id FROM debit d JOIN debit_item i ON i.debit_id = d.id"
                        + " JOIN ledger_block b ON b.id = i.block_id WHERE " + which + " AND b.until_on > ?",
                row -> row.getLong(1),
                id,
                today);
        if (!running.isEmpty()) {
            blocks.endAll(running, today);
        }
    }

    boolean isEmpty(long runId) {
        return !sql.exists("SELECT 1 FROM debit WHERE run_id = ? AND state = 'PENDING' LIMIT 1", runId);
    }

    /** The first day on which something of the run is collected. */
    Optional<LocalDate> firstCollection(long runId) {
        return sql.first(
                "SELECT MIN(collect_on) FROM debit WHERE run_id = ? AND state = 'PENDING' HAVING MIN(collect_on) IS NOT NULL",
                row -> row.getObject(1, LocalDate.class),
                runId);
    }
}
