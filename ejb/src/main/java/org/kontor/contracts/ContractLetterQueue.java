package org.kontor.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.kontor.persistence.IdBlocks;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

/** Which contracts and amendments are not printed yet. */
@ApplicationScoped
class ContractLetterQueue {
    /** Name of the work, under which its failures are stored. */
    static final String WORK = "contract-letters";

    private static final String PARKED = "9999-12-31";
    private static final String WAITING = "FROM contract_letter l WHERE NOT EXISTS (SELECT 1 FROM job_failure f"
            + " WHERE f.work = ? AND f.subject_id = l.id AND f.next_at >";

    @Inject
    private Sql sql;

    /**
     * What is to be printed.
     *
     * @param amendment its number; zero for the contract itself
     */
    record Waiting(long id, long contractId, int amendment) {}

    /** In the transaction that agrees on it: a kill leaves both or neither. */
    void add(long contractId, int amendment) {
        sql.with(connection -> sql.update(
                "INSERT INTO contract_letter (id, contract_id, amendment) VALUES (?, ?, ?)",
                new IdBlocks(connection, "contract_letter_seq").next(),
                contractId,
                amendment));
    }

    /** The oldest that nothing keeps waiting. */
    List<Waiting> due(Instant now, int most) {
        return sql.list(
                "SELECT l.id, l.contract_id, l.amendment " + WAITING + " ?) ORDER BY l.id LIMIT ?",
                row -> new Waiting(row.getLong(1), row.getLong(2), row.getInt(3)),
                WORK,
                UtcTime.of(now),
                most);
    }

    boolean isLeft() {
        return sql.exists("SELECT 1 " + WAITING + "= ?) LIMIT 1", WORK, PARKED);
    }

    /** Takes one out; who gets {@code true} stores its file in the same transaction. */
    boolean take(long id) {
        return sql.update("DELETE FROM contract_letter WHERE id = ?", id) == 1;
    }
}
