package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** The ledger of one account, as of any day. */
@ApplicationScoped
class AccountLedgerRepository {
    private static final String DOCUMENT = "e.document_number, e.kind, e.booked_on, e.due_on, e.amount";
    private static final String ENTRIES = "SELECT e.id, " + DOCUMENT + """
            , e.amount
              - COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.debit_id = e.id AND c.cleared_on <= ?), 0)
              + COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.credit_id = e.id AND c.cleared_on <= ?), 0),
              SUM(e.amount) OVER (ORDER BY e.booked_on, e.id)
            FROM ledger_entry e WHERE e.account_id = ? AND e.booked_on <= ?
            ORDER BY e.booked_on DESC, e.id DESC LIMIT ? OFFSET ?""";
    private static final String CLEARED = """
            SELECT %1$s, o.kind, o.document_number, c.amount, c.cleared_on
            FROM clearing c JOIN ledger_entry o ON o.id = %2$s
            WHERE c.cleared_on <= ? AND %1$s IN (%3$s) ORDER BY c.cleared_on, c.id""";
    private static final String MOVEMENTS = "SELECT " + DOCUMENT + """
             FROM ledger_entry e WHERE e.account_id = ? AND e.seller_id = ? AND e.booked_on BETWEEN ? AND ?
            ORDER BY e.booked_on, e.id LIMIT ?""";
    private static final String EXPOSURE = """
            SELECT o.account_id, EXISTS (SELECT 1 FROM ledger_block b WHERE b.entry_id = o.entry_id
                AND b.kind = 'PENDING_DEBIT' AND b.from_on <= ? AND b.until_on > ?) AS pending, SUM(o.open_amount)
            FROM open_entry o WHERE o.open_amount > 0 AND o.account_id IN (%s) GROUP BY o.account_id, pending""";

    private static final String BALANCES = """
            SELECT x.account_id, x.seller_id, SUM(IF(x.open_amount > 0 AND NOT x.pending, x.open_amount, 0)),
              SUM(IF(x.open_amount > 0 AND x.pending, x.open_amount, 0)), SUM(IF(x.open_amount < 0, -x.open_amount, 0))
            FROM (SELECT o.account_id, o.seller_id, o.open_amount,
                EXISTS (SELECT 1 FROM ledger_block b WHERE b.entry_id = o.entry_id AND b.kind = 'PENDING_DEBIT'
                  AND b.from_on <= ? AND b.until_on > ?) AS pending
              FROM open_entry o JOIN ledger_entry e ON e.id = o.entry_id
              WHERE o.account_id IN (%s) AND (o.open_amount > 0 OR e.kind <> 'DEPOSIT'
                AND NOT EXISTS (SELECT 1 FROM pending_refund_item p WHERE p.entry_id = o.entry_id))) x
            GROUP BY x.account_id, x.seller_id""";

    @Inject
    private Sql sql;

    Page<LedgerLine> entries(long accountId, LocalDate asOf, PageRequest request) {
        Map<Long, List<Cleared>> cleared = new HashMap<>();
        List<Long> ids = new ArrayList<>();
        List<LedgerLine> lines = sql.list(
                ENTRIES,
                row -> {
                    long id = row.getLong(1);
                    ids.add(id);
                    return new LedgerLine(document(row, 2), money(row, 6), money(row, 7), money(row, 8), List.of());
                },
                asOf,
                asOf,
                accountId,
                asOf,
                request.size(),
                request.first());
        if (!ids.isEmpty()) {
            readCleared("c.debit_id", "c.credit_id", asOf, ids, cleared);
            readCleared("c.credit_id", "c.debit_id", asOf, ids, cleared);
        }
        List<LedgerLine> whole = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            LedgerLine line = lines.get(i);
            List<Cleared> own = cleared.getOrDefault(ids.get(i), List.of());
            whole.add(new LedgerLine(line.document(), line.amount(), line.open(), line.balance(), own));
        }
        long total = sql.number(
                "SELECT COUNT(*) FROM ledger_entry WHERE account_id = ? AND booked_on <= ?", accountId, asOf);
        return new Page<>(whole, total);
    }

    private void readCleared(
            String own, String other, LocalDate asOf, List<Long> ids, Map<Long, List<Cleared>> cleared) {
        List<Object> values = new ArrayList<>();
        values.add(asOf);
        values.addAll(ids);
        sql.list(
                CLEARED.formatted(own, other, Sql.marks(ids.size())),
                row -> cleared.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new Cleared(
                                EntryKind.valueOf(row.getString(2)),
                                row.getString(3),
                                money(row, 4),
                                row.getObject(5, LocalDate.class))),
                values.toArray());
    }

    Money balance(long accountId, LocalDate asOf) {
        return sum(
                "SELECT COALESCE(SUM(amount), 0) FROM ledger_entry WHERE account_id = ? AND booked_on <= ?",
                accountId,
                asOf);
    }

    Money balanceBefore(Posting.Debtor debtor, LocalDate day) {
        return sum(
                "SELECT COALESCE(SUM(amount), 0) FROM ledger_entry WHERE account_id = ? AND seller_id = ? AND booked_on < ?",
                debtor.accountId(),
                debtor.sellerId(),
                day);
    }

    private Money sum(String query, Object... values) {
        return sql.first(query, row -> money(row, 1), values).orElse(Money.ZERO);
    }

    /** One more than the most, if there are so many. */
    List<AccountStatement.Movement> movements(Posting.Debtor debtor, LocalDate from, LocalDate to, int most) {
        return sql.list(
                MOVEMENTS,
                row -> new AccountStatement.Movement(document(row, 1), money(row, 5)),
                debtor.accountId(),
                debtor.sellerId(),
                from,
                to,
                most + 1);
    }

    /** With whom the account has entries. */
    List<Long> sellers(long accountId) {
        return sql.list(
                "SELECT DISTINCT seller_id FROM ledger_entry WHERE account_id = ? ORDER BY seller_id",
                row -> row.getLong(1),
                accountId);
    }

    Map<Long, Exposure> exposure(Collection<Long> accountIds, LocalDate today) {
        Map<Long, Exposure> exposures = new HashMap<>();
        if (accountIds.isEmpty()) {
            return exposures;
        }
        List<Object> values = new ArrayList<>(List.of(today, today));
        values.addAll(accountIds);
        sql.list(
                EXPOSURE.formatted(Sql.marks(accountIds.size())),
                row -> exposures.merge(row.getLong(1), exposure(row), AccountLedgerRepository::both),
                values.toArray());
        return exposures;
    }

    List<DebtorBalance> balances(Collection<Long> accountIds, LocalDate today) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(today, today));
        values.addAll(accountIds);
        return sql.list(
                BALANCES.formatted(Sql.marks(accountIds.size())),
                row -> new DebtorBalance(
                        row.getLong(1), row.getLong(2), new Exposure(money(row, 3), money(row, 4)), money(row, 5)),
                values.toArray());
    }

    private static Exposure exposure(ResultSet row) throws SQLException {
        Money amount = money(row, 3);
        return row.getBoolean(2) ? new Exposure(Money.ZERO, amount) : new Exposure(amount, Money.ZERO);
    }

    private static Exposure both(Exposure one, Exposure other) {
        return new Exposure(one.open().plus(other.open()), one.pendingDebits().plus(other.pendingDebits()));
    }

    private static OpenItem.Document document(ResultSet row, int first) throws SQLException {
        return new OpenItem.Document(
                row.getString(first),
                EntryKind.valueOf(row.getString(first + 1)),
                row.getObject(first + 2, LocalDate.class),
                row.getObject(first + 3, LocalDate.class));
    }

    private static Money money(ResultSet row, int column) throws SQLException {
        return Money.of(row.getBigDecimal(column));
    }
}
