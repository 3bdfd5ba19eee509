package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

@ApplicationScoped
class HandOverRepository {
    // Something was told, and the last date to pay that was named has passed.
    private static final String CANDIDATES = """
            SELECT DISTINCT o.seller_id, o.account_id FROM open_entry o JOIN dunning_item i ON i.entry_id = o.entry_id
              JOIN dunning_notice n ON n.id = i.notice_id
            WHERE o.open_amount > 0 AND i.told_level IS NOT NULL AND n.pay_until < ?
            ORDER BY o.seller_id, o.account_id LIMIT ?""";
    private static final String HANDED = """
            FROM hand_over h JOIN ledger_entry e ON e.id = h.entry_id JOIN account a ON a.id = e.account_id""";
    private static final String LAPSING = """
            FROM open_entry o JOIN ledger_entry e ON e.id = o.entry_id JOIN account a ON a.id = o.account_id
            WHERE o.open_amount > 0 AND o.due_on < ?""";
    // § 13a RDG asks for all of it; collectors add their own cost.
    private static final String FILE = """
            SELECT s.name, s.street, s.post_code, s.city, a.number, a.name, a.street, a.post_code, a.city, a.country,
              a.customer_type, COALESCE((SELECT GROUP_CONCAT(CONCAT(c.number, ' of ', c.signed_on) ORDER BY c.id SEPARATOR ', ')
                FROM contract c WHERE c.account_id = a.id AND c.seller_id = s.id), ''),
              e.document_number, e.booked_on, e.due_on, e.amount, h.open_amount, h.default_since, h.interest, h.sheet,
              (SELECT GROUP_CONCAT(CONCAT(n.number, ' of ', n.issued_on) ORDER BY n.id SEPARATOR ', ') FROM dunning_item i
                JOIN dunning_notice n ON n.id = i.notice_id WHERE i.entry_id = e.id),
              (SELECT SUM(i.flat_sum) FROM dunning_item i WHERE i.entry_id = e.id), h.handed_on, h.recipient
            FROM hand_over h JOIN ledger_entry e ON e.id = h.entry_id JOIN account a ON a.id = e.account_id
              JOIN seller s ON s.id = e.seller_id WHERE h.handed_on >= ? AND h.handed_on <= ? ORDER BY h.id LIMIT 10000""";

    @Inject
    private Sql sql;

    /** A seller's payer. */
    record Candidate(long sellerId, long accountId) {}

    List<Candidate> candidates(LocalDate today, int most) {
        return sql.list(CANDIDATES, row -> new Candidate(row.getLong(1), row.getLong(2)), today, most);
    }

    Optional<Candidate> ofEntry(long entryId) {
        return sql.first(
                "SELECT seller_id, account_id FROM open_entry WHERE entry_id = ? FOR UPDATE",
                row -> new Candidate(row.getLong(1), row.getLong(2)),
                entryId);
    }

    /** Whether the date to pay of every reminder of the claim has passed. */
    boolean isPayDatePast(long entryId, LocalDate today) {
        return !sql.exists(
                "SELECT 1 FROM dunning_item i JOIN dunning_notice n ON n.id = i.notice_id"
                        + " WHERE i.entry_id = ? AND n.pay_until >= ?",
                entryId,
                today);
    }

    Map<Long, DunningCaseRow.Payer> payers(Collection<Long> accountIds) {
        Map<Long, DunningCaseRow.Payer> payers = new HashMap<>();
        if (!accountIds.isEmpty()) {
            sql.list(
                    "SELECT a.id, a.number, a.name FROM account a WHERE a.id IN (" + Sql.marks(accountIds.size()) + ")",
                    row -> payers.put(row.getLong(1), payer(row)),
                    accountIds.toArray());
        }
        return payers;
    }

    private static DunningCaseRow.Payer payer(ResultSet row) throws SQLException {
        return new DunningCaseRow.Payer(row.getLong(1), row.getString(2), row.getString(3));
    }

    void add(ReadyClaim claim, long blockId, LocalDate on, String by, String recipient, InterestSheet sheet) {
        sql.update(
                "INSERT INTO hand_over (id, entry_id, block_id, handed_on, handed_by, recipient, open_amount, default_since,"
                        + " interest, sheet) VALUES (NEXT VALUE FOR hand_over_seq, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                claim.entryId(),
                blockId,
                on,
                by,
                recipient,
                claim.open().toBigDecimal(),
                claim.lateSince().orElse(null),
                claim.interest().toBigDecimal(),
                sheet.text());
    }

    /** The newest first. */
    Page<HandedClaim> handed(PageRequest request) {
        List<HandedClaim> rows = sql.list(
                "SELECT a.id, a.number, a.name, h.id, e.document_number, h.handed_on, h.recipient, h.open_amount, h.interest "
                        + HANDED + " ORDER BY h.id DESC LIMIT ? OFFSET ?",
                row -> new HandedClaim(
                        row.getLong(4),
                        payer(row),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        row.getString(7),
                        Money.of(row.getBigDecimal(8)),
                        Money.of(row.getBigDecimal(9))),
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM hand_over"));
    }

    /** What fell due before that day and is open, the oldest first. */
    Page<LapsingClaim> dueBefore(LocalDate day, PageRequest request) {
        List<LapsingClaim> rows = sql.list(
                "SELECT a.id, a.number, a.name, o.entry_id, e.document_number, o.due_on, o.open_amount " + LAPSING
                        + " ORDER BY o.due_on, o.entry_id LIMIT ? OFFSET ?",
                row -> new LapsingClaim(
                        row.getLong(4),
                        payer(row),
                        row.getString(5),
                        row.getObject(6, LocalDate.class),
                        LapsingClaim.lastDay(row.getObject(6, LocalDate.class)),
                        Money.of(row.getBigDecimal(7))),
                day,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) " + LAPSING, day));
    }

    /** Rows of the file for collectors, as texts in the order of its columns. */
    List<List<String>> file(LocalDate from, LocalDate to) {
        return sql.list(
                FILE,
                row -> {
                    String[] cells = new String[24];
                    for (int i = 0; i < cells.length; i++) {
                        String text = row.getString(i + 1);
                        cells[i] = text == null ? "" : text;
                    }
                    return List.of(cells);
                },
                from,
                to);
    }
}
