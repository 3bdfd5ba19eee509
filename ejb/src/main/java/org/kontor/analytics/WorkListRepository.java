package org.kontor.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.kontor.calendar.Holidays;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** Reads what is open once, whatever the number of accounts; what stands on a debit under way is on its way. */
@ApplicationScoped
class WorkListRepository {
    // A debit that is tried again soon may still be paid. What came back or was refused is settled by a later message
    // or letter about the same invoice.
    private static final String MARKED = """
            SELECT marks.entry_id, BIT_OR(marks.kind) AS kinds FROM (
              SELECT i.entry_id, 8 AS kind FROM debit_return r JOIN debit_item i ON i.debit_id = r.debit_id
                JOIN open_entry p ON p.entry_id = i.entry_id
              WHERE r.retry_on IS NULL OR r.retry_on < ?
              UNION ALL
              SELECT e.id, 2 FROM message m JOIN invoice i ON i.id = m.subject_id
                JOIN ledger_entry e ON e.document_number = i.number AND e.kind = i.kind AND e.seller_id = i.seller_id
              WHERE m.subject_type = 'invoice' AND m.state IN ('BOUNCED', 'FAILED', 'UNCERTAIN')
                AND NOT EXISTS (SELECT 1 FROM message n WHERE n.subject_type = m.subject_type
                  AND n.subject_id = m.subject_id AND n.id > m.id)
                AND NOT EXISTS (SELECT 1 FROM print_letter n WHERE n.subject_type = m.subject_type
                  AND n.subject_id = m.subject_id AND n.queued_at > m.created_at)) marks
            GROUP BY marks.entry_id""";
    private static final String FAILING = """
            SELECT DISTINCT r.account_id FROM mandate m JOIN mandate_reference r ON r.id = m.given_id AND r.latest_id = m.id
              JOIN account a ON a.id = r.account_id AND a.payment_method = 'DIRECT_DEBIT'
            WHERE m.state IN ('SUSPENDED', 'REVOKED') AND NOT EXISTS (
              SELECT 1 FROM mandate_reference o JOIN mandate g ON g.id = o.latest_id
              WHERE o.account_id = r.account_id AND g.state = 'ACTIVE')""";
    // What was agreed, stopped or handed over stands out for nobody; a dispute is settled by itself, but what came back
    // or
    // was not delivered is to be settled all the same.
    private static final String STOPPED = """
            SELECT s.entry_id, MAX(b.kind NOT IN ('DISPUTE', 'COMPLAINT')) AS settled
            FROM ledger_block b JOIN open_entry s ON s.account_id = b.account_id
              AND (b.entry_id IS NULL OR b.entry_id = s.entry_id)
            WHERE b.until_on > ? AND b.from_on <= ? AND b.kind NOT IN ('PENDING_DEBIT', 'RETRY') GROUP BY s.entry_id""";
    // Holidays of one state alone show an instalment of theirs a day too early here; the plan itself knows them.
    private static final String EVERY_STATE = "";
    // A plan that broke, unless another was agreed; or one of which an instalment has passed unpaid.
    private static final String BROKEN = """
            SELECT d.entry_id FROM instalment_plan p JOIN instalment_document d ON d.plan_id = p.id
            WHERE p.outcome = 'BROKEN' AND NOT EXISTS (SELECT 1 FROM instalment_document n
              WHERE n.entry_id = d.entry_id AND n.plan_id > d.plan_id)
            UNION
            SELECT d.entry_id FROM running_plan p JOIN instalment_document d ON d.plan_id = p.id
            WHERE p.paid < (SELECT SUM(i.amount) FROM instalment i WHERE i.plan_id = p.id AND i.due_on < ?)""";
    private static final String AT_RISK = """
            SELECT a.id, a.number, a.name, f.money, f.items, f.since, f.kinds, f.accounts, f.total FROM (
              SELECT r.account_id, SUM(r.open_amount) AS money, COUNT(*) AS items, MIN(r.due_on) AS since,
                BIT_OR(r.kinds) AS kinds, COUNT(*) OVER () AS accounts, SUM(SUM(r.open_amount)) OVER () AS total
              FROM (SELECT o.account_id, o.due_on, o.open_amount,
                  CASE WHEN s.settled THEN 0 ELSE (o.due_on < ? AND s.entry_id IS NULL) | COALESCE(k.kinds, 0)
                    | CASE WHEN x.account_id IS NULL THEN 0 ELSE 4 END END
                  | CASE WHEN p.entry_id IS NULL THEN 0 ELSE 16 END AS kinds
                FROM open_entry o LEFT JOIN (%s) k ON k.entry_id = o.entry_id
                  LEFT JOIN (%s) x ON x.account_id = o.account_id
                  LEFT JOIN (%s) s ON s.entry_id = o.entry_id
                  LEFT JOIN (%s) p ON p.entry_id = o.entry_id
                WHERE o.open_amount > 0
                  AND o.entry_id NOT IN (SELECT entry_id FROM pending_debit_item)) r
              WHERE r.kinds <> 0 GROUP BY r.account_id HAVING kinds & ? <> 0
              ORDER BY money DESC, r.account_id LIMIT ? OFFSET ?) f
            JOIN account a ON a.id = f.account_id ORDER BY f.money DESC, a.id""".formatted(MARKED, FAILING, STOPPED, BROKEN);
    // What a reminder adds is no event of its own.
    private static final String LAST = """
            SELECT account_id, kind, happened FROM (
              SELECT x.account_id, x.kind, x.happened,
                ROW_NUMBER() OVER (PARTITION BY x.account_id ORDER BY x.happened DESC, x.place DESC, x.id DESC) AS nth
              FROM (
                SELECT e.account_id, e.kind, e.booked_on AS happened, 1 AS place, e.id FROM ledger_entry e
                WHERE e.account_id IN (%1$s) AND e.kind NOT IN ('INVOICE', 'INTEREST', 'FLAT40')
                UNION ALL
                SELECT n.account_id, 'REMINDER', n.issued_on, 2, n.id FROM dunning_notice n WHERE n.account_id IN (%1$s)
                UNION ALL
                SELECT p.account_id, 'PLAN', p.agreed_on, 3, p.id FROM instalment_plan p WHERE p.account_id IN (%1$s)
                UNION ALL
                SELECT p.account_id, CONCAT('PLAN_', p.outcome), p.ended_on, 4, p.id FROM instalment_plan p
                WHERE p.outcome IS NOT NULL AND p.account_id IN (%1$s)) x) l WHERE nth = 1""";
    // Who changed nothing has the usual policy, of four levels.
    private static final String TOLD = """
            SELECT n.account_id, n.level, n.issued_on, n.pay_until,
              n.level >= COALESCE((SELECT MAX(l.level) FROM dunning_level l WHERE l.policy_id = n.policy_id), 3)
            FROM dunning_notice n WHERE n.id IN (SELECT MAX(i.notice_id) FROM dunning_item i
              JOIN open_entry o ON o.entry_id = i.entry_id WHERE o.account_id IN (%s) GROUP BY o.account_id)""";
    private static final String PROPOSED = """
            SELECT account_id, MAX(proposed_in) FROM overdue_entry WHERE account_id IN (%s) AND due_on < ?
            GROUP BY account_id HAVING MAX(proposed_in) IS NOT NULL""";

    @Inject
    private Sql sql;

    private record Found(AtRisk row, long accounts, Money total) {}

    /**
     * @param bits of the kinds that are asked for
     */
    RiskPage page(LocalDate today, int bits, PageRequest request) {
        List<Found> found = sql.list(
                AT_RISK,
                WorkListRepository::found,
                today,
                today,
                today,
                today,
                Holidays.earliestInTimeOn(today, EVERY_STATE),
                bits,
                request.size(),
                request.first());
        if (found.isEmpty() && request.first() > 0) {
            RiskPage first = page(today, bits, PageRequest.first(1));
            return new RiskPage(new Page<>(List.of(), first.total()), first.money());
        }
        Map<Long, AtRisk.Story> stories =
                stories(found.stream().map(each -> each.row().payer().id()).toList(), today);
        List<AtRisk> rows = found.stream()
                .map(each -> each.row().with(stories.get(each.row().payer().id())))
                .toList();
        return new RiskPage(
                new Page<>(rows, found.isEmpty() ? 0 : found.get(0).accounts()),
                found.isEmpty() ? Money.ZERO : found.get(0).total());
    }

    private static Found found(ResultSet row) throws SQLException {
        AtRisk risk = new AtRisk(
                new AtRisk.Payer(row.getLong(1), row.getString(2), row.getString(3)),
                Money.of(row.getBigDecimal(4)),
                row.getInt(5),
                row.getObject(6, LocalDate.class),
                RiskKind.of(row.getInt(7)),
                AtRisk.Story.NONE);
        return new Found(risk, row.getLong(8), Money.of(row.getBigDecimal(9)));
    }

    private Map<Long, AtRisk.Story> stories(List<Long> accounts, LocalDate today) {
        Map<Long, AtRisk.Story> stories = new HashMap<>();
        if (accounts.isEmpty()) {
            return stories;
        }
        Map<Long, AtRisk.Event> last = byAccount(
                LAST.formatted(Sql.marks(accounts.size())),
                row -> new AtRisk.Event(row.getString(2), row.getObject(3, LocalDate.class)),
                Collections.nCopies(4, accounts).stream().flatMap(List::stream).toArray());
        Map<Long, AtRisk.Told> told = byAccount(
                TOLD.formatted(Sql.marks(accounts.size())),
                row -> new AtRisk.Told(
                        row.getInt(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5)),
                accounts.toArray());
        Map<Long, Long> proposed = byAccount(
                PROPOSED.formatted(Sql.marks(accounts.size())),
                row -> row.getLong(2),
                Stream.concat(accounts.stream(), Stream.of(today)).toArray());
        for (Long account : accounts) {
            Long run = proposed.get(account);
            stories.put(
                    account,
                    new AtRisk.Story(
                            Optional.ofNullable(last.get(account)),
                            Optional.ofNullable(told.get(account)),
                            run == null ? OptionalLong.empty() : OptionalLong.of(run)));
        }
        return stories;
    }

    private <T> Map<Long, T> byAccount(String query, Sql.RowReader<T> value, Object... values) {
        Map<Long, T> found = new HashMap<>();
        sql.list(query, row -> found.put(row.getLong(1), value.read(row)), values);
        return found;
    }
}
