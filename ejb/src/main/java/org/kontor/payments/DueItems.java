package org.kontor.payments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** Open items that are announced for collection. */
@ApplicationScoped
class DueItems {
    /** So many at most in one run; what is more is in the next. */
    static final int MOST = 20_000;

    // A block of a pending debit or a retry keeps from dunning, not from collecting: the retry would wait for itself.
    private static final String DUE = """
            SELECT e.id, e.account_id, a.number, e.document_number, o.open_amount, COALESCE(n.id, 0),
              COALESCE(n.mandate_id, e.mandate_id), COALESCE(n.collect_on, e.collect_on),
              EXISTS (SELECT 1 FROM debit_item i JOIN debit d ON d.id = i.debit_id WHERE i.entry_id = e.id
                AND i.notice_id = COALESCE(n.id, 0) AND d.state IN ('BOOKED', 'RETURNED', 'REJECTED')),
              COALESCE(n.reason = 'RETRY', FALSE),
              EXISTS (SELECT 1 FROM ledger_block b WHERE (b.entry_id = e.id OR b.entry_id IS NULL
                AND b.account_id = e.account_id) AND b.kind NOT IN ('PENDING_DEBIT', 'RETRY') AND b.from_on <= ? AND b.until_on > ?)
            FROM open_entry o JOIN ledger_entry e ON e.id = o.entry_id JOIN account a ON a.id = e.account_id
              LEFT JOIN debit_notice n ON n.id = (SELECT MAX(x.id) FROM debit_notice x WHERE x.entry_id = e.id)
            WHERE o.seller_id = ? AND o.open_amount > 0 AND COALESCE(n.collect_on, e.collect_on) <= ?
              AND NOT EXISTS (SELECT 1 FROM pending_debit_item p WHERE p.entry_id = e.id)
            ORDER BY e.account_id, e.id LIMIT ?""";

    @Inject
    private Sql sql;

    /** Of a seller, announced to be collected by {@code through}. */
    List<DueItem> of(long sellerId, LocalDate today, LocalDate through) {
        return sql.list(DUE, DueItems::item, today, today, sellerId, through, MOST);
    }

    private static DueItem item(ResultSet row) throws SQLException {
        return new DueItem(
                row.getLong(1),
                new DueItem.Payer(row.getLong(2), row.getString(3)),
                row.getString(4),
                Money.of(row.getBigDecimal(5)),
                new Announcement(
                        row.getLong(6),
                        row.getLong(7),
                        row.getObject(8, LocalDate.class),
                        row.getBoolean(9),
                        row.getBoolean(10)),
                row.getBoolean(11));
    }
}
