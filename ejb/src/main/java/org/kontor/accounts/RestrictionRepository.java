package org.kontor.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class RestrictionRepository {
    @Inject
    private Sql sql;

    /** What lasts now, by account. */
    Map<Long, Grade> lasting(Collection<Long> accountIds) {
        Map<Long, Grade> grades = new HashMap<>();
        if (!accountIds.isEmpty()) {
            sql.list(
                    "SELECT account_id, grade FROM account_restriction WHERE lasting IN ("
                            + Sql.marks(accountIds.size()) + ")",
                    row -> grades.put(row.getLong(1), Grade.valueOf(row.getString(2))),
                    accountIds.toArray());
        }
        return grades;
    }

    List<Long> lastingAfter(long accountId, int most) {
        return sql.list(
                "SELECT lasting FROM account_restriction WHERE lasting > ? ORDER BY lasting LIMIT ?",
                row -> row.getLong(1),
                accountId,
                most);
    }

    /** The newest first. */
    List<AccountRestriction> history(long accountId, int most) {
        return sql.list(
                "SELECT grade, from_on, until_on, reason FROM account_restriction WHERE account_id = ?"
                        + " ORDER BY id DESC LIMIT ?",
                row -> new AccountRestriction(
                        Grade.valueOf(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        Optional.of(row.getObject(3, LocalDate.class)).filter(end -> !end.equals(Period.OPEN_END)),
                        row.getString(4)),
                accountId,
                most);
    }

    /** Whatever lasts ends; false if nothing does. */
    boolean end(long accountId, LocalDate on, Instant at) {
        return sql.update(
                        "UPDATE account_restriction SET until_on = GREATEST(from_on, ?), ended_at = ? WHERE lasting = ?",
                        on,
                        UtcTime.of(at),
                        accountId)
                == 1;
    }

    void add(long accountId, Grade grade, LocalDate from, String reason, Instant at) {
        sql.update(
                "INSERT INTO account_restriction (id, account_id, grade, from_on, until_on, reason, set_at)"
                        + " VALUES (NEXT VALUE FOR account_restriction_seq, ?, ?, ?, ?, ?, ?)",
                accountId,
                grade.name(),
                from,
                Period.OPEN_END,
                reason,
                UtcTime.of(at));
    }
}
