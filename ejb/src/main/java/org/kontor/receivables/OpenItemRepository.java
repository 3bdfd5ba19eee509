package org.kontor.receivables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/**
 * Open = entry − what cleared it as a debit + what it cleared as a credit. What is open now stands in a set of its own; of
 * an earlier day it is that and what was cleared later.
 */
@ApplicationScoped
class OpenItemRepository {
    private static final String NOW = """
            SELECT o.entry_id, o.account_id, o.due_on, o.open_amount FROM open_entry o""";
    private static final String EARLIER = """
            SELECT e.id AS entry_id, e.account_id, e.due_on, SUM(x.amount) AS open_amount
            FROM (SELECT entry_id, open_amount AS amount FROM open_entry
              UNION ALL SELECT debit_id, amount FROM clearing WHERE cleared_on > :asOf
              UNION ALL SELECT credit_id, -amount FROM clearing WHERE cleared_on > :asOf) x
            JOIN ledger_entry e ON e.id = x.entry_id WHERE e.booked_on <= :asOf
            GROUP BY e.id, e.account_id, e.due_on HAVING open_amount <> 0""";
    private static final String ITEMS = " FROM (%s) o";
    private static final String WITH_NAMES =
            ITEMS + " JOIN ledger_entry e ON e.id = o.entry_id JOIN account a ON a.id = o.account_id";
    private static final String HOLDS_FILTER =
            " AND (a.name LIKE :filter OR a.number LIKE :filter OR e.document_number LIKE :filter)";
    private static final String MINE =
            " AND o.account_id IN (SELECT l.account_id FROM account_login l WHERE l.login = :login)";
    // Read in the order written: what is open is sorted before names are looked up, not all of it afterwards.
    private static final String COLUMNS =
            "SELECT STRAIGHT_JOIN a.id, a.number, a.name, e.document_number, e.kind, e.booked_on, o.due_on, e.amount, o.open_amount";
    // What stands on a debit under way is on its way.
    private static final String OVERDUE = """
            FROM open_entry o WHERE o.due_on < :day AND o.open_amount > 0
            AND o.entry_id NOT IN (SELECT entry_id FROM pending_debit_item)""";
    private static final String STANDINGS = "SELECT o.account_id, SUM(o.open_amount), MIN(o.due_on) " + OVERDUE
            + " AND o.account_id IN (:accounts) AND NOT EXISTS (SELECT 1 FROM ledger_block b WHERE b.account_id = o.account_id"
            + " AND b.entry_id = o.entry_id AND b.kind = 'PLAN' AND b.from_on <= :day AND b.until_on > :day)"
            + " GROUP BY o.account_id";
    // Each document once, by the first of its blocks; debits on their way are no reason to leave anybody in peace.
    private static final String STOPPED = """
            SELECT f.kind, COUNT(*), SUM(o.open_amount) FROM open_entry o JOIN ledger_block f ON f.id = (
              SELECT MIN(b.id) FROM ledger_block b WHERE b.account_id = o.account_id
                AND (b.entry_id IS NULL OR b.entry_id = o.entry_id) AND b.from_on <= :day AND b.until_on > :day
                AND b.kind NOT IN ('PENDING_DEBIT', 'RETRY'))
            WHERE o.open_amount > 0 AND o.due_on < :day
              AND o.account_id IN (SELECT x.account_id FROM ledger_block x WHERE x.until_on > :day)
            GROUP BY f.kind ORDER BY SUM(o.open_amount) DESC""";
    private static final Map<String, String> SORTS = Map.of(
            "account", "a.name",
            "number", "e.document_number",
            "bookedOn", "e.booked_on",
            "dueOn", "o.due_on",
            "open", "o.open_amount");

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BusinessDate businessDate;

    Page<OpenItem> asOf(LocalDate day, PageRequest request) {
        return page("", day, request, Map.of());
    }

    Page<OpenItem> asOf(LocalDate day, AgeBand band, PageRequest request) {
        Period due = band.dueDates(day);
        String within = " AND o.due_on >= :firstDue AND o.due_on < :endDue";
        return page(within, day, request, Map.of("firstDue", due.start(), "endDue", due.end()));
    }

    Page<OpenItem> of(String login, LocalDate day, PageRequest request) {
        return page(MINE, day, request, Map.of("login", login));
    }

    Page<OpenItem> of(long accountId, LocalDate day, PageRequest request) {
        return page(" AND o.account_id = :account", day, request, Map.of("account", accountId));
    }

    private Page<OpenItem> page(String restriction, LocalDate day, PageRequest request, Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        boolean filtered = !request.filter().isEmpty();
        if (filtered) {
            values.put("filter", request.likePattern());
        }
        String open = open(day, values);
        String where = " WHERE 1 = 1" + restriction + (filtered ? HOLDS_FILTER : "");
        Query rows = em.createNativeQuery(COLUMNS + WITH_NAMES.formatted(open) + where + order(request), Tuple.class);
        String counted = (filtered ? WITH_NAMES : ITEMS).formatted(open);
        Query count = em.createNativeQuery("SELECT COUNT(*)" + counted + where, Long.class);
        values.forEach((name, value) -> List.of(rows, count).forEach(query -> query.setParameter(name, value)));
        rows.setFirstResult(request.first()).setMaxResults(request.size());
        List<?> found = rows.getResultList();
        return new Page<>(
                found.stream().map(row -> item((Tuple) row, day)).toList(),
                ((Number) count.getSingleResult()).longValue());
    }

    /** Nothing is booked or cleared ahead of the business date, so from there on open is what is open now. */
    private String open(LocalDate day, Map<String, Object> values) {
        if (day.isBefore(businessDate.today())) {
            values.put("asOf", day);
            return EARLIER;
        }
        return NOW;
    }

    private static String order(PageRequest request) {
        String sort = SORTS.getOrDefault(request.sort(), "o.due_on");
        return " ORDER BY " + sort + (request.descending() ? " DESC" : "") + ", o.entry_id";
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

    Map<Long, PaymentStanding> standings(Collection<Long> accountIds, LocalDate day) {
        Query query = em.createNativeQuery(STANDINGS, Tuple.class);
        query.setParameter("accounts", accountIds).setParameter("day", day);
        Map<Long, PaymentStanding> standings = new HashMap<>();
        for (Object found : query.getResultList()) {
            Tuple row = (Tuple) found;
            int days = Math.toIntExact(ChronoUnit.DAYS.between(date(row.get(2)), day));
            standings.put(((Number) row.get(0)).longValue(), new PaymentStanding(money(row.get(1)), days));
        }
        return standings;
    }

    Overdue overdue(LocalDate day) {
        Query query = em.createNativeQuery("SELECT COUNT(*), COALESCE(SUM(o.open_amount), 0) " + OVERDUE, Tuple.class);
        Tuple row = (Tuple) query.setParameter("day", day).getSingleResult();
        return new Overdue(((Number) row.get(0)).longValue(), money(row.get(1)));
    }

    /** What is due now and stopped, the most money first. */
    List<Stopped> stopped(LocalDate day) {
        Query query = em.createNativeQuery(STOPPED, Tuple.class).setParameter("day", day);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Stopped(
                        BlockKind.valueOf((String) row.get(0)), ((Number) row.get(1)).longValue(), money(row.get(2))))
                .toList();
    }

    /** Open sums by due date. */
    List<DueOn> dueDates(LocalDate day) {
        Map<String, Object> values = new HashMap<>();
        String sums =
                "SELECT o.due_on, COUNT(*), SUM(o.open_amount) FROM (" + open(day, values) + ") o GROUP BY o.due_on";
        Query query = em.createNativeQuery(sums, Tuple.class);
        values.forEach(query::setParameter);
        List<?> rows = query.getResultList();
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
