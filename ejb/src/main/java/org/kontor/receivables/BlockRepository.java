package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kontor.calendar.Period;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;
import org.kontor.persistence.Sql;

@ApplicationScoped
class BlockRepository {
    private static final String ADD = """
            INSERT INTO ledger_block (id, account_id, entry_id, kind, from_on, until_on, reason, set_by,
              owner, stops_interest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String END = """
            UPDATE ledger_block SET ended_by = ?, until_on = GREATEST(from_on, ?) WHERE until_on > GREATEST(from_on, ?)
              AND id IN (%s)""";
    private static final String BLOCKED = """
            SELECT e.id FROM ledger_entry e JOIN ledger_block b
              ON b.account_id = e.account_id AND (b.entry_id IS NULL OR b.entry_id = e.id)
            WHERE b.from_on <= ? AND b.until_on > ? AND e.id IN (%s)""";

    private static final String OF_ACCOUNT = """
            SELECT b.id, COALESCE(e.document_number, ''), b.kind, b.from_on, b.until_on, b.reason, b.set_by, b.owner,
              b.stops_interest
            FROM ledger_block b LEFT JOIN ledger_entry e ON e.id = b.entry_id
            WHERE b.account_id = ? AND b.until_on > ? AND b.until_on > b.from_on ORDER BY b.from_on, b.id LIMIT 200""";

    @Inject
    private Sql sql;

    List<Long> add(List<NewBlock> blocks, String by) {
        return sql.with(connection -> {
            List<Long> added = new ArrayList<>(blocks.size());
            IdBlocks ids = new IdBlocks(connection, "ledger_block_seq");
            try (BulkInsert rows = new BulkInsert(connection, ADD)) {
                for (NewBlock block : blocks) {
                    long id = ids.next();
                    added.add(id);
                    rows.row(
                            id,
                            block.accountId(),
                            block.entryId().isPresent() ? block.entryId().getAsLong() : null,
                            block.kind().name(),
                            block.from(),
                            block.until(),
                            block.reason(),
                            by,
                            block.care().owner(),
                            block.care().stopsInterest());
                }
                rows.send();
            }
            return added;
        });
    }

    /**
     * @return how many lasted beyond that day until now
     */
    int end(Collection<Long> ids, LocalDate on, String by) {
        return ids.isEmpty() ? 0 : sql.update(END.formatted(Sql.marks(ids.size())), values(ids, by, on, on));
    }

    List<Long> accounts(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : sql.list(
                        "SELECT account_id FROM ledger_block WHERE id IN (" + Sql.marks(ids.size()) + ")",
                        row -> row.getLong(1),
                        ids.toArray());
    }

    List<BlockRow> ofAccount(long accountId, LocalDate on) {
        return sql.list(
                OF_ACCOUNT,
                row -> new BlockRow(
                        row.getLong(1),
                        row.getString(2),
                        BlockKind.valueOf(row.getString(3)),
                        new Period(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)),
                        row.getString(6),
                        row.getString(7),
                        new NewBlock.Care(row.getString(8), row.getBoolean(9))),
                accountId,
                on);
    }

    Set<Long> blocked(Collection<Long> entryIds, LocalDate on) {
        return entryIds.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.list(
                        BLOCKED.formatted(Sql.marks(entryIds.size())),
                        row -> row.getLong(1),
                        values(entryIds, on, on)));
    }

    private static Object[] values(Collection<Long> ids, Object... first) {
        List<Object> values = new ArrayList<>(List.of(first));
        values.addAll(ids);
        return values.toArray();
    }
}
