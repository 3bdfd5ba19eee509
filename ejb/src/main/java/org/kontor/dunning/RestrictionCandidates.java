package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kontor.persistence.Sql;

/** Which accounts a restriction was announced to. */
@ApplicationScoped
class RestrictionCandidates {
    @Inject
    private Sql sql;

    /** Who owes whom. */
    record Pair(long sellerId, long accountId) {}

    /** Accounts to whom a restriction was announced because of something that is still open, by their ids. */
    List<Long> announcedAfter(long accountId, int most) {
        return sql.list(
                "SELECT DISTINCT o.account_id FROM dunning_item i JOIN open_entry o ON o.entry_id = i.entry_id"
                        + " WHERE i.restricts AND o.open_amount > 0 AND o.account_id > ? ORDER BY o.account_id LIMIT ?",
                row -> row.getLong(1),
                accountId,
                most);
    }

    List<Pair> pairs(Collection<Long> accountIds) {
        return sql.list(
                "SELECT DISTINCT o.seller_id, o.account_id FROM dunning_item i JOIN open_entry o ON o.entry_id = i.entry_id"
                        + " WHERE i.restricts AND o.open_amount > 0 AND o.account_id IN ("
                        + Sql.marks(accountIds.size()) + ") ORDER BY o.seller_id, o.account_id",
                row -> new Pair(row.getLong(1), row.getLong(2)),
                accountIds.toArray());
    }

    boolean isDone(LocalDate day) {
        return sql.exists("SELECT 1 FROM restriction_day WHERE done_through >= ?", day);
    }

    /** False if somebody else did the day. */
    boolean done(LocalDate day) {
        return sql.update("UPDATE restriction_day SET done_through = ? WHERE done_through < ?", day, day) == 1;
    }
}
