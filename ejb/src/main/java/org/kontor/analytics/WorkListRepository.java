package org.kontor.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private static final String AT_RISK = """
            SELECT a.id, a.number, a.name, f.money, f.items, f.since, f.kinds, f.accounts, f.total FROM (
              SELECT o.account_id, SUM(o.open_amount) AS money, COUNT(*) AS items, MIN(o.due_on) AS since,
                BIT_OR((o.due_on < ?) | COALESCE(k.kinds, 0) | CASE WHEN x.account_id IS NULL THEN 0 ELSE 4 END) AS kinds,
                COUNT(*) OVER () AS accounts, SUM(SUM(o.open_amount)) OVER () AS total
              FROM open_entry o LEFT JOIN (%s) k ON k.entry_id = o.entry_id
                LEFT JOIN (%s) x ON x.account_id = o.account_id
              WHERE o.open_amount > 0 AND (o.due_on < ? OR k.entry_id IS NOT NULL OR x.account_id IS NOT NULL)
                AND o.entry_id NOT IN (SELECT entry_id FROM pending_debit_item)
              GROUP BY o.account_id HAVING kinds & ? <> 0
              ORDER BY money DESC, o.account_id LIMIT ? OFFSET ?) f
            JOIN account a ON a.id = f.account_id ORDER BY f.money DESC, a.id""".formatted(MARKED, FAILING);
    private static final String LAST = """
            SELECT account_id, kind, booked_on FROM (
              SELECT e.account_id, e.kind, e.booked_on,
                ROW_NUMBER() OVER (PARTITION BY e.account_id ORDER BY e.booked_on DESC, e.id DESC) AS nth
              FROM ledger_entry e WHERE e.account_id IN (%s) AND e.kind <> 'INVOICE') l WHERE nth = 1""";

    @Inject
    private Sql sql;

    private record Found(AtRisk row, long accounts, Money total) {}

    /**
     * @param bits of the kinds that are asked for
     */
    RiskPage page(LocalDate today, int bits, PageRequest request) {
        List<Found> found = sql.list(
                AT_RISK, WorkListRepository::found, today, today, today, bits, request.size(), request.first());
        if (found.isEmpty() && request.first() > 0) {
            RiskPage first = page(today, bits, PageRequest.first(1));
            return new RiskPage(new Page<>(List.of(), first.total()), first.money());
        }
        Map<Long, AtRisk.Event> last =
                last(found.stream().map(each -> each.row().payer().id()).toList());
        List<AtRisk> rows = found.stream()
                .map(each -> each.row()
                        .with(Optional.ofNullable(last.get(each.row().payer().id()))))
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
                Optional.empty());
        return new Found(risk, row.getLong(8), Money.of(row.getBigDecimal(9)));
    }

    private Map<Long, AtRisk.Event> last(List<Long> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return sql
                .list(
                        LAST.formatted(Sql.marks(accounts.size())),
                        row -> Map.entry(
                                row.getLong(1), new AtRisk.Event(row.getString(2), row.getObject(3, LocalDate.class))),
                        accounts.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
