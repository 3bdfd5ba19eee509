package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** What became of the documents of the accounts for which the caller may act. */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyPayments {
    private static final int MOST = 50;
    private static final String LATEST = """
            SELECT e.document_number, e.kind, e.booked_on, e.due_on, e.amount, COALESCE(o.open_amount, 0), e.collect_on,
              EXISTS (SELECT 1 FROM ledger_block b WHERE b.entry_id = e.id AND b.kind = 'PENDING_DEBIT'
                AND b.from_on <= ? AND b.until_on > ?),
              EXISTS (SELECT 1 FROM clearing c WHERE c.debit_id = e.id AND c.amount < 0),
              (SELECT MAX(c.cleared_on) FROM clearing c WHERE c.debit_id = e.id OR c.credit_id = e.id),
              (SELECT MAX(n.collect_on) FROM debit_notice n JOIN ledger_block b ON b.entry_id = n.entry_id
                WHERE n.entry_id = e.id AND b.kind = 'RETRY' AND b.from_on <= ? AND b.until_on > ?),
              e.account_id
            FROM ledger_entry e JOIN account_login l ON l.account_id = e.account_id
              LEFT JOIN open_entry o ON o.entry_id = e.id
            WHERE l.login = ? AND (o.entry_id IS NOT NULL OR e.amount > 0)
              AND e.kind NOT IN ('RETURN', 'TRANSFER', 'REFUND')
            ORDER BY o.entry_id IS NULL, e.booked_on DESC, e.id DESC LIMIT ?""";

    @Inject
    private Sql sql;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    /** What is open, and then what was paid last; at most 50. */
    public List<MyPayment> latest() {
        LocalDate today = businessDate.today();
        return sql.list(LATEST, row -> payment(row, today), today, today, today, today, caller.name(), MOST);
    }

    private static MyPayment payment(ResultSet row, LocalDate today) throws SQLException {
        OpenItem.Document document = new OpenItem.Document(
                row.getString(1),
                EntryKind.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class));
        MyPayment.Facts facts = new MyPayment.Facts(
                row.getLong(12),
                document.dueOn(),
                Optional.ofNullable(row.getObject(7, LocalDate.class)),
                row.getBoolean(8),
                row.getBoolean(9),
                Optional.ofNullable(row.getObject(11, LocalDate.class)),
                Optional.ofNullable(row.getObject(10, LocalDate.class)));
        return MyPayment.of(document, Money.of(row.getBigDecimal(5)), Money.of(row.getBigDecimal(6)), facts, today);
    }
}
