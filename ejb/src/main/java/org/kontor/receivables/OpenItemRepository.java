package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Open = entry − what cleared it as a debit + what it cleared as a credit, up to a day. */
@ApplicationScoped
class OpenItemRepository {
    private static final String OPEN = """
            SELECT e.id, e.account_id, e.document_number, e.kind, e.booked_on, e.due_on, e.amount,
              e.amount
              - COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.debit_id = e.id AND c.cleared_on <= :asOf), 0)
              + COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.credit_id = e.id AND c.cleared_on <= :asOf), 0)
              AS open_amount
            FROM ledger_entry e WHERE e.booked_on <= :asOf""";
    private static final String ITEMS = """
             FROM (%s) o JOIN account a ON a.id = o.account_id
            WHERE o.open_amount <> 0 AND (a.name LIKE :filter OR a.number LIKE :filter OR o.document_number LIKE :filter)""".formatted(OPEN);
    private static final String MINE = " AND a.id IN (SELECT l.account_id FROM account_login l WHERE l.login = :login)";
    private static final String COLUMNS =
            "SELECT a.id, a.number, a.name, o.document_number, o.kind, o.booked_on, o.due_on, o.amount, o.open_amount";
    private static final Map<String, String> SORTS = Map.of(
            "account", "a.name",
            "number", "o.document_number",
            "bookedOn", "o.booked_on",
            "dueOn", "o.due_on",
            "open", "o.open_amount");

    @PersistenceContext
    private EntityManager em;

    Page<OpenItem> asOf(LocalDate day, PageRequest request) {
        return page(ITEMS, day, request, Map.of());
    }

    Page<OpenItem> asOf(LocalDate day, AgeBand band, PageRequest request) {
        Period due = band.dueDates(day);
        String within = " AND o.due_on >= :firstDue AND o.due_on < :endDue";
        return page(ITEMS + within, day, request, Map.of("firstDue", due.start(), "endDue", due.end()));
    }

    Page<OpenItem> of(String login, LocalDate day, PageRequest request) {
        return page(ITEMS + MINE, day, request, Map.of("login", login));
    }

    Page<OpenItem> of(long accountId, LocalDate day, PageRequest request) {
        return page(ITEMS + " AND a.id = :account", day, request, Map.of("account", accountId));
    }

    private Page<OpenItem> page(String from, LocalDate day, PageRequest request, Map<String, Object> more) {
        Query rows = em.createNativeQuery(COLUMNS + from + order(request), Tuple.class);
        Query count = em.createNativeQuery("SELECT COUNT(*)" + from, Long.class);
        for (Query query : List.of(rows, count)) {
            query.setParameter("asOf", day).setParameter("filter", request.likePattern());
            more.forEach(query::setParameter);
        }
        rows.setFirstResult(request.first()).setMaxResults(request.size());
        List<?> found = rows.getResultList();
        return new Page<>(
                found.stream().map(row -> item((Tuple) row, day)).toList(),
                ((Number) count.getSingleResult()).longValue());
    }

    private static String order(PageRequest request) {
        String sort = SORTS.getOrDefault(request.sort(), "o.due_on");
        return " ORDER BY " + sort + (request.descending() ? " DESC" : "") + ", o.id";
    }

    private static OpenItem item(Tuple row, LocalDate day) {
        return new OpenItem(
                new OpenItem.Debtor(((Number) row.get(0)).longValue(), (String) row.get(1), (String) row.get(2)),
                new OpenItem.Document(
                        (String) row.get(3),
                        EntryKind.valueOf((String) row.get(4)),
                        date(row.get(5)),
                        date(row.get(6))),
                money(row.get(7)),
                money(row.get(8)),
                day);
    }

    /** Open sums by due date. */
    List<DueOn> dueDates(LocalDate day) {
        String sums =
                "SELECT o.due_on, COUNT(*), SUM(o.open_amount) FROM (%s) o WHERE o.open_amount <> 0 GROUP BY o.due_on";
        List<?> rows = em.createNativeQuery(sums.formatted(OPEN), Tuple.class)
                .setParameter("asOf", day)
                .getResultList();
        return rows.stream().map(row -> dueOn((Tuple) row)).toList();
    }

    private static DueOn dueOn(Tuple row) {
        return new DueOn(date(row.get(0)), ((Number) row.get(1)).longValue(), money(row.get(2)));
    }

    private static Money money(Object amount) {
        return Money.of((BigDecimal) amount);
    }

    private static LocalDate date(Object date) {
        return date instanceof Date day ? day.toLocalDate() : (LocalDate) date;
    }
}
