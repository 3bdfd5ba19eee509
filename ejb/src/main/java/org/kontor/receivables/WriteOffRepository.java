package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

@ApplicationScoped
class WriteOffRepository {
    private static final String FROM = """
             FROM write_off w JOIN ledger_entry e ON e.id = w.entry_id JOIN account a ON a.id = e.account_id
              LEFT JOIN open_entry o ON o.entry_id = e.id
            WHERE w.state = ? AND (a.name LIKE ? OR a.number LIKE ? OR e.document_number LIKE ?)""";
    private static final String COLUMNS = """
            SELECT w.id, a.id, a.number, a.name, e.document_number, w.amount, COALESCE(o.open_amount, 0), w.reason, w.state,
              w.proposed_on, w.proposed_by, w.decided_by""";
    private static final String SMALL = """
             FROM open_entry o WHERE o.open_amount > 0 AND o.open_amount <= ? AND o.due_on < ?
              AND NOT EXISTS (SELECT 1 FROM write_off w WHERE w.entry_id = o.entry_id)
              AND NOT EXISTS (SELECT 1 FROM ledger_block b WHERE b.account_id = o.account_id
                AND (b.entry_id IS NULL OR b.entry_id = o.entry_id) AND b.from_on <= ? AND b.until_on > ?)""";
    private static final int PORTION = 1000;

    @Inject
    private Sql sql;

    /** What a waiting proposal is about. */
    record Proposal(long id, long entryId, Money amount, String proposedBy) {}

    /** An entry and its VAT. */
    record Claim(Posting.Debtor debtor, VatSplit vat) {}

    Page<WriteOff> list(WriteOffState state, PageRequest request) {
        String filter = request.likePattern();
        List<WriteOff> rows = sql.list(
                COLUMNS + FROM + " ORDER BY w.id DESC LIMIT ? OFFSET ?",
                WriteOffRepository::writeOff,
                state.name(),
                filter,
                filter,
                filter,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*)" + FROM, state.name(), filter, filter, filter));
    }

    void propose(long entryId, Money amount, String reason, LocalDate today, String by) {
        sql.update(
                "INSERT INTO write_off (id, entry_id, amount, reason, proposed_on, proposed_by)"
                        + " VALUES (NEXT VALUE FOR write_off_seq, ?, ?, ?, ?, ?)",
                entryId,
                amount.toBigDecimal(),
                reason,
                today,
                by);
    }

    boolean hasSmall(Money limit, LocalDate today) {
        return sql.exists("SELECT 1 " + SMALL + " LIMIT 1", limit.toBigDecimal(), today, today, today);
    }

    /** The unique key lets two nodes propose at the same time. */
    int proposeSmall(Money limit, LocalDate today, String by) {
        return sql.update(
                "INSERT IGNORE INTO write_off (id, entry_id, amount, reason, proposed_on, proposed_by)"
                        + " SELECT NEXT VALUE FOR write_off_seq, x.* FROM (SELECT o.entry_id, o.open_amount, '', ?, ? "
                        + SMALL + " ORDER BY o.entry_id LIMIT " + PORTION + ") x",
                today,
                by,
                limit.toBigDecimal(),
                today,
                today,
                today);
    }

    Optional<Proposal> lock(long id) {
        return sql.first(
                "SELECT id, entry_id, amount, proposed_by FROM write_off WHERE id = ? AND state = 'PROPOSED' FOR UPDATE",
                row -> new Proposal(row.getLong(1), row.getLong(2), Money.of(row.getBigDecimal(3)), row.getString(4)),
                id);
    }

    Claim claim(long entryId) {
        return sql.first(
                        "SELECT account_id, seller_id, vat FROM ledger_entry WHERE id = ?",
                        row -> new Claim(
                                new Posting.Debtor(row.getLong(1), row.getLong(2)), VatSplit.parse(row.getString(3))),
                        entryId)
                .orElseThrow();
    }

    void decide(long id, WriteOffState state, LocalDate today, String by, Long writtenEntryId) {
        sql.update(
                "UPDATE write_off SET state = ?, decided_on = ?, decided_by = ?, written_entry_id = ? WHERE id = ?",
                state.name(),
                today,
                by,
                writtenEntryId,
                id);
    }

    private static WriteOff writeOff(ResultSet row) throws SQLException {
        return new WriteOff(
                row.getLong(1),
                new OpenItem.Debtor(row.getLong(2), row.getString(3), row.getString(4)),
                row.getString(5),
                Money.of(row.getBigDecimal(6)),
                Money.of(row.getBigDecimal(7)),
                row.getString(8),
                WriteOffState.valueOf(row.getString(9)),
                row.getObject(10, LocalDate.class),
                row.getString(11),
                row.getString(12));
    }
}
