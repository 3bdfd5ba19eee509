package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kontor.accounts.CustomerType;
import org.kontor.accounts.DeliveryWay;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.notifications.Deliveries;
import org.kontor.notifications.PrintLetter;
import org.kontor.persistence.Sql;
import org.kontor.receivables.BlockKind;
import org.kontor.receivables.EntryKind;

/** Reads what decides about the claims of a seller against payers: a handful of questions for all of them. */
@ApplicationScoped
class DossierRepository {
    static final String SUBJECT = "dunning";
    private static final String INVOICE = "invoice";
    private static final String DEBTORS = """
            SELECT a.id, a.customer_type, IF(a.invoice_email = '', a.email, a.invoice_email), a.language,
              a.delivery, a.name, a.post_code, a.country,
              COALESCE(l.id, 0), COALESCE(l.state, (SELECT MIN(x.state) FROM location x WHERE x.seller_id = ?), ''),
              COALESCE((SELECT -SUM(o.open_amount) FROM open_entry o
                WHERE o.account_id = a.id AND o.seller_id = ? AND o.open_amount < 0), 0),
              COALESCE((SELECT SUM(o.open_amount) FROM open_entry o JOIN ledger_entry e ON e.id = o.entry_id
                WHERE o.account_id = a.id AND o.seller_id = ? AND o.open_amount > 0
                  AND e.kind IN ('INTEREST', 'FLAT40', 'FEE')), 0)
            FROM account a LEFT JOIN location l ON l.id = (SELECT c.location_id FROM contract c
              WHERE c.seller_id = ? AND c.account_id = a.id ORDER BY c.start_on DESC, c.id DESC LIMIT 1)
            WHERE a.id IN (%s)""";
    private static final String ENTRIES = """
            SELECT e.id, e.account_id, e.kind, e.document_number, e.booked_on, e.due_on, e.amount, e.thirty_day_notice,
              COALESCE(i.id, 0), e.mandate_id IS NOT NULL AND EXISTS (SELECT 1 FROM mandate m
                WHERE m.id = e.mandate_id AND m.state = 'ACTIVE'),
              (SELECT SUM(x.interest) FROM dunning_item x WHERE x.entry_id = e.id),
              EXISTS (SELECT 1 FROM dunning_item x WHERE x.entry_id = e.id AND x.flat_sum > 0),
              (SELECT d.source FROM contract k JOIN contract_due_date d ON d.contract_id = k.id
                WHERE k.number = i.contract_number)
            FROM %s LEFT JOIN invoice i ON i.number = e.document_number AND i.kind = 'INVOICE' AND i.seller_id = e.seller_id
            WHERE %s ORDER BY e.due_on, e.id""";
    private static final String OPEN = ENTRIES.formatted(
            "open_entry o JOIN ledger_entry e ON e.id = o.entry_id",
            "o.seller_id = ? AND o.open_amount > 0 AND e.kind IN ('INVOICE', 'OPENING') AND o.account_id IN (%s)");
    private static final String GIVEN = ENTRIES.formatted("ledger_entry e", "e.id IN (%s)");
    // What a correction or a cancellation takes off was never owed: it bore no interest at any time.
    private static final String REDUCTIONS = """
            SELECT c.debit_id, CASE WHEN k.kind IN ('CORRECTION', 'CANCELLATION') THEN e.booked_on ELSE c.cleared_on END,
              c.amount
            FROM clearing c JOIN ledger_entry e ON e.id = c.debit_id JOIN ledger_entry k ON k.id = c.credit_id
            WHERE c.debit_id IN (%s) ORDER BY c.id""";
    // Closed by now, and later than it was due; older interest has lapsed (§§ 195, 199 BGB).
    private static final String PAID_LATE = """
            SELECT e.id, e.account_id FROM ledger_entry e
            WHERE e.seller_id = ? AND e.account_id IN (%s) AND e.kind = 'INVOICE' AND e.due_on > ?
              AND NOT EXISTS (SELECT 1 FROM open_entry o WHERE o.entry_id = e.id)
              AND EXISTS (SELECT 1 FROM clearing c WHERE c.debit_id = e.id AND c.cleared_on > e.due_on)
            ORDER BY e.id LIMIT 5000""";
    private static final int YEARS = 3;
    private static final String STOPS = """
            SELECT b.account_id, b.entry_id, b.kind, b.from_on, b.until_on, b.stops_interest FROM ledger_block b
            WHERE b.account_id IN (%s) AND b.until_on > b.from_on ORDER BY b.id""";
    private static final String TOLD = """
            SELECT i.entry_id, i.told_level, n.id, n.issued_on, i.demand, i.restricts
            FROM dunning_item i JOIN dunning_notice n ON n.id = i.notice_id
            WHERE i.told_level IS NOT NULL AND i.entry_id IN (%s) ORDER BY i.told_level""";

    @Inject
    private Sql sql;

    @Inject
    private PolicyRepository policies;

    @Inject
    private Deliveries deliveries;

    /** By account, in its order; at most a thousand accounts at once. */
    Map<Long, Dossier> of(long sellerId, Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return dossiers(
                sellerId,
                accountIds,
                entries(OPEN.formatted(Sql.marks(accountIds.size())), with(accountIds, sellerId)));
    }

    /** Of entries of an account, open or not. */
    Dossier ofEntries(long sellerId, long accountId, Collection<Long> entryIds) {
        Map<Long, List<Entry>> entries = entries(GIVEN.formatted(Sql.marks(entryIds.size())), entryIds.toArray());
        return dossiers(sellerId, List.of(accountId), entries).get(accountId);
    }

    /** What these payers paid late, each with its claims; those who paid in time are missing. */
    Map<Long, Dossier> paidLate(long sellerId, Collection<Long> accountIds, LocalDate today) {
        List<Object> values = new ArrayList<>(List.of(sellerId));
        values.addAll(accountIds);
        values.add(today.minusYears(YEARS));
        Map<Long, List<Long>> late = new TreeMap<>();
        sql.list(
                PAID_LATE.formatted(Sql.marks(accountIds.size())),
                row -> late.computeIfAbsent(row.getLong(2), id -> new ArrayList<>())
                        .add(row.getLong(1)),
                values.toArray());
        List<Long> entries = late.values().stream().flatMap(List::stream).toList();
        return entries.isEmpty()
                ? Map.of()
                : dossiers(
                        sellerId,
                        late.keySet(),
                        entries(GIVEN.formatted(Sql.marks(entries.size())), entries.toArray()));
    }

    private Map<Long, Dossier> dossiers(long sellerId, Collection<Long> accountIds, Map<Long, List<Entry>> entries) {
        Map<Long, Dossier> dossiers = new TreeMap<>();
        PolicyBook book = policies.book();
        List<Entry> all = entries.values().stream().flatMap(List::stream).toList();
        Story story = story(accountIds, all);
        for (Debtor debtor : debtors(sellerId, accountIds)) {
            PolicyVersion policy = book.of(debtor.policyKey());
            List<Entry> own = entries.getOrDefault(debtor.accountId(), List.of());
            Map<Long, ClaimFacts> facts = new HashMap<>();
            own.forEach(entry -> facts.put(entry.id(), entry.facts()));
            List<Claim> claims = own.stream()
                    .map(entry -> story.claim(entry, policy.policy().dueDate()))
                    .toList();
            dossiers.put(debtor.accountId(), new Dossier(debtor, policy, claims, facts));
        }
        return dossiers;
    }

    private record Entry(
            long id,
            long accountId,
            EntryKind kind,
            LocalDate dueOn,
            Optional<DueDate> agreed,
            LocalDate bookedOn,
            Money amount,
            boolean notice,
            long invoiceId,
            boolean announced,
            ClaimFacts facts) {}

    /** What happened to entries, by their ids. */
    private record Story(
            Map<Long, LocalDate> received,
            Map<Long, List<Reduction>> reductions,
            Map<Long, List<Stop>> ofEntry,
            Map<Long, List<Stop>> ofAccount,
            Map<Long, List<Sent>> sent) {

        Claim claim(Entry entry, DueDate policy) {
            List<Stop> stops = new ArrayList<>(ofAccount.getOrDefault(entry.accountId(), List.of()));
            List<Stop> own = ofEntry.getOrDefault(entry.id(), List.of());
            stops.addAll(own);
            untilCollected(entry, own).ifPresent(stops::add);
            // What was taken over from other software was delivered by it.
            Optional<LocalDate> at = entry.kind() == EntryKind.OPENING
                    ? Optional.of(entry.bookedOn())
                    : Optional.ofNullable(received.get(entry.invoiceId()));
            return new Claim(
                    entry.id(),
                    new Claim.Due(entry.dueOn(), entry.agreed().orElse(policy)),
                    entry.amount(),
                    at,
                    entry.notice(),
                    reductions.getOrDefault(entry.id(), List.of()),
                    stops,
                    sent.getOrDefault(entry.id(), List.of()));
        }

        /** Ours to collect from the announcement to the first try; forever, if there is none and there could be. */
        private static Optional<Stop> untilCollected(Entry entry, List<Stop> own) {
            Optional<LocalDate> tried = own.stream()
                    .filter(Stop::isOurs)
                    .map(stop -> stop.days().start())
                    .min(LocalDate::compareTo);
            LocalDate until = tried.orElse(Period.OPEN_END);
            boolean ours = entry.announced() && entry.bookedOn().isBefore(until);
            return ours
                    ? Optional.of(new Stop(BlockKind.PENDING_DEBIT, new Period(entry.bookedOn(), until), true))
                    : Optional.empty();
        }
    }

    private Map<Long, List<Entry>> entries(String query, Object... values) {
        Map<Long, List<Entry>> byAccount = new HashMap<>();
        sql.list(query, DossierRepository::entry, values)
                .forEach(entry -> byAccount
                        .computeIfAbsent(entry.accountId(), id -> new ArrayList<>())
                        .add(entry));
        return byAccount;
    }

    private static Entry entry(ResultSet row) throws SQLException {
        Money claimed = row.getBigDecimal(11) == null ? Money.ZERO : Money.of(row.getBigDecimal(11));
        return new Entry(
                row.getLong(1),
                row.getLong(2),
                EntryKind.valueOf(row.getString(3)),
                row.getObject(6, LocalDate.class),
                Optional.ofNullable(row.getString(13)).map(DueDate::valueOf),
                row.getObject(5, LocalDate.class),
                Money.of(row.getBigDecimal(7)),
                row.getBoolean(8),
                row.getLong(9),
                row.getBoolean(10),
                new ClaimFacts(row.getString(4), claimed, row.getBoolean(12)));
    }

    private Story story(Collection<Long> accountIds, List<Entry> entries) {
        List<Long> ids = entries.stream().map(Entry::id).toList();
        if (ids.isEmpty()) {
            return new Story(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
        }
        Map<Long, List<Stop>> ofEntry = new HashMap<>();
        Map<Long, List<Stop>> ofAccount = new HashMap<>();
        sql.list(
                STOPS.formatted(Sql.marks(accountIds.size())),
                row -> (row.getLong(2) == 0
                                ? ofAccount.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                                : ofEntry.computeIfAbsent(row.getLong(2), id -> new ArrayList<>()))
                        .add(stop(row)),
                accountIds.toArray());
        return new Story(received(entries), reductions(ids), ofEntry, ofAccount, sent(ids));
    }

    private static Stop stop(ResultSet row) throws SQLException {
        return new Stop(
                BlockKind.valueOf(row.getString(3)),
                new Period(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class)),
                row.getBoolean(6));
    }

    private Map<Long, LocalDate> received(List<Entry> entries) {
        List<Long> invoices =
                entries.stream().map(Entry::invoiceId).filter(id -> id != 0).toList();
        return deliveries.deliveredOn(INVOICE, invoices);
    }

    private Map<Long, List<Reduction>> reductions(List<Long> ids) {
        Map<Long, List<Reduction>> reductions = new HashMap<>();
        sql.list(
                REDUCTIONS.formatted(Sql.marks(ids.size())),
                row -> reductions
                        .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new Reduction(row.getObject(2, LocalDate.class), Money.of(row.getBigDecimal(3)))),
                ids.toArray());
        return reductions;
    }

    private record ToldRow(long entryId, int level, long noticeId, LocalDate on, boolean demand, boolean restricts) {}

    private Map<Long, List<Sent>> sent(List<Long> ids) {
        List<ToldRow> rows = sql.list(
                TOLD.formatted(Sql.marks(ids.size())),
                row -> new ToldRow(
                        row.getLong(1),
                        row.getInt(2),
                        row.getLong(3),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5),
                        row.getBoolean(6)),
                ids.toArray());
        Map<Long, LocalDate> arrived = deliveries.deliveredOn(
                SUBJECT, rows.stream().map(ToldRow::noticeId).distinct().toList());
        Map<Long, List<Sent>> sent = new HashMap<>();
        for (ToldRow row : rows) {
            sent.computeIfAbsent(row.entryId(), id -> new ArrayList<>())
                    .add(new Sent(
                            row.level(),
                            row.on(),
                            Optional.ofNullable(arrived.get(row.noticeId())),
                            row.demand(),
                            row.restricts()));
        }
        return sent;
    }

    /** Those of the accounts whose open items money that waits for a person most likely pays. */
    Set<Long> withPaymentsWaiting(long sellerId, Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Set.of()
                : new HashSet<>(sql.list(
                        "SELECT s.account_id FROM unallocated_transaction u JOIN matching_proposal_share s"
                                + " ON s.transaction_id = u.transaction_id AND s.place = 1 AND s.entry_id IS NOT NULL"
                                + " WHERE u.seller_id = ? AND s.account_id IN (" + Sql.marks(accountIds.size()) + ")",
                        row -> row.getLong(1),
                        with(accountIds, sellerId)));
    }

    private List<Debtor> debtors(long sellerId, Collection<Long> accountIds) {
        return sql.list(
                DEBTORS.formatted(Sql.marks(accountIds.size())),
                row -> new Debtor(
                        row.getLong(1),
                        CustomerType.valueOf(row.getString(2)),
                        row.getString(3),
                        Locale.forLanguageTag(row.getString(4)),
                        DeliveryWay.valueOf(row.getString(5)),
                        new PrintLetter.Recipient(row.getString(6), row.getString(7), row.getString(8)),
                        new Debtor.Place(row.getLong(9), row.getString(10)),
                        Money.of(row.getBigDecimal(11)),
                        Money.of(row.getBigDecimal(12))),
                with(accountIds, sellerId, sellerId, sellerId, sellerId));
    }

    private static Object[] with(Collection<Long> ids, Object... first) {
        List<Object> values = new ArrayList<>(List.of(first));
        values.addAll(ids);
        return values.toArray();
    }
}
