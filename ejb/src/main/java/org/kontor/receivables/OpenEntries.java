package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** What is open now, whole sets at a time. */
@ApplicationScoped
class OpenEntries {
    private static final String OPEN = """
            SELECT o.entry_id, o.account_id, o.seller_id, e.kind, e.document_number, o.booked_on, o.due_on, e.amount,
              o.open_amount, e.collect_on, e.mandate_id
            FROM open_entry o JOIN ledger_entry e ON e.id = o.entry_id
            WHERE %s ORDER BY o.due_on, o.entry_id""";

    @Inject
    private Sql sql;

    List<OpenEntry> ofSeller(long sellerId) {
        return sql.list(OPEN.formatted("o.seller_id = ?"), OpenEntries::entry, sellerId);
    }

    List<OpenEntry> ofAccounts(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        String restriction = "o.account_id IN (" + Sql.marks(accountIds.size()) + ")";
        return sql.list(OPEN.formatted(restriction), OpenEntries::entry, accountIds.toArray());
    }

    private static OpenEntry entry(ResultSet row) throws SQLException {
        Long mandate = row.getObject(11, Long.class);
        return new OpenEntry(
                row.getLong(1),
                row.getLong(2),
                row.getLong(3),
                EntryKind.valueOf(row.getString(4)),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                Money.of(row.getBigDecimal(8)),
                Money.of(row.getBigDecimal(9)),
                Optional.ofNullable(row.getObject(10, LocalDate.class)),
                mandate == null ? OptionalLong.empty() : OptionalLong.of(mandate));
    }
}
