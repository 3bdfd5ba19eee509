package org.kontor.receivables;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** What accounts have to their credit: a liability of the sellers, as of any day. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Prepaid {
    // Credits are few: of an earlier day they are what is open now and what was cleared later, as for open items.
    private static final String CREDITS = """
            FROM (SELECT x.entry_id, SUM(x.amount) AS open FROM (
                SELECT entry_id, open_amount AS amount FROM open_entry
                UNION ALL SELECT debit_id, amount FROM clearing WHERE cleared_on > ?
                UNION ALL SELECT credit_id, -amount FROM clearing WHERE cleared_on > ?) x GROUP BY x.entry_id) o
              JOIN ledger_entry e ON e.id = o.entry_id AND e.booked_on <= ? AND o.open < 0
              JOIN account a ON a.id = e.account_id JOIN seller s ON s.id = e.seller_id
            WHERE (a.name LIKE ? OR a.number LIKE ?)""";

    @Inject
    private Sql sql;

    /** The largest first; filters by name and number of the account. */
    public Page<PrepaidRow> asOf(LocalDate day, PageRequest request) {
        String filter = request.likePattern();
        List<PrepaidRow> rows = sql.list(
                "SELECT a.id, a.number, a.name, s.id, s.name, -SUM(o.open) AS balance " + CREDITS
                        + " GROUP BY a.id, a.number, a.name, s.id, s.name ORDER BY balance DESC, a.number LIMIT ? OFFSET ?",
                row -> new PrepaidRow(
                        new OpenItem.Debtor(row.getLong(1), row.getString(2), row.getString(3)),
                        row.getLong(4),
                        row.getString(5),
                        Money.of(row.getBigDecimal(6))),
                day,
                day,
                day,
                filter,
                filter,
                request.size(),
                request.first());
        long total = sql.number("SELECT COUNT(DISTINCT a.id, s.id) " + CREDITS, day, day, day, filter, filter);
        return new Page<>(rows, total);
    }

    /** Of all accounts on that day. */
    public Money total(LocalDate day) {
        return sql.first(
                        "SELECT COALESCE(-SUM(o.open), 0) " + CREDITS,
                        row -> Money.of(row.getBigDecimal(1)),
                        day,
                        day,
                        day,
                        "%",
                        "%")
                .orElse(Money.ZERO);
    }
}
