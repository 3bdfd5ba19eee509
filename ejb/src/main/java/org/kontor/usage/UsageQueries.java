package org.kontor.usage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kontor.calendar.Period;
import org.kontor.money.Money;

/** What rating some contracts asks the database; never more than a handful of questions. */
final class UsageQueries {
    private static final String OPEN = """
            SELECT r.contract_id, r.id, r.contract_line_id, r.used_at, r.units, COALESCE(r.reverses_id, 0),
              COALESCE(r.member_id, 0), COALESCE((SELECT m.name FROM member m WHERE m.id = r.member_id), ''),
              COALESCE((SELECT s.cost_centre FROM member_stay s WHERE s.member_id = r.member_id
                AND s.first_day <= DATE(r.used_at) AND s.end_day > DATE(r.used_at)), '')
            FROM usage_record r WHERE r.state = 'OPEN' AND r.contract_id IN (%s)""";
    private static final String REACH = """
            SELECT GREATEST(COALESCE((SELECT MAX(CASE v.interval_unit WHEN 'YEAR' THEN 12 * v.interval_count
                WHEN 'MONTH' THEN v.interval_count WHEN 'WEEK' THEN v.interval_count DIV 4 + 1
                ELSE v.interval_count DIV 28 + 1 END)
              FROM price_version v JOIN product p ON p.id = v.product_id AND p.kind = 'METERED'), 1),
              COALESCE((SELECT MAX(roll_periods) + 1 FROM allowance), 1))""";
    // Of billed records only what can still matter: sums, and single shares where a record is taken back.
    private static final String BEFORE = """
            SELECT r.contract_id, r.contract_line_id, DATE(r.used_at), s.source, s.origin_id, s.granted_on, s.used_in,
              SUM(s.units), p.code
            FROM usage_record r JOIN usage_share s ON s.record_id = r.id
              JOIN contract_line l ON l.id = r.contract_line_id JOIN product p ON p.id = l.product_id
            WHERE r.state = 'BILLED' AND s.source IN ('PRICE', 'ALLOWANCE') AND (%s)
            GROUP BY r.contract_id, r.contract_line_id, DATE(r.used_at), s.source, s.origin_id, s.granted_on, s.used_in,
              p.code""";
    private static final String REVERSED = """
            SELECT r.contract_id, s.record_id, s.source, s.origin_id, s.granted_on, s.used_in, s.units, s.value
            FROM usage_record r JOIN usage_share s ON s.record_id = r.reverses_id
            WHERE r.state = 'OPEN' AND r.contract_id IN (%s)""";
    private static final String CREDITS = """
            SELECT c.account_id, c.id, COALESCE(c.contract_id, 0), COALESCE(c.member_id, 0),
              COALESCE((SELECT GROUP_CONCAT(q.code) FROM usage_credit_use u JOIN product q ON q.id = u.metered_id
                WHERE u.credit_id = c.id), p.code), c.units, c.valid_from, c.valid_end,
              COALESCE((SELECT SUM(s.units) FROM usage_share s
                WHERE s.source IN ('MEMBER_CREDIT', 'TEAM_CREDIT', 'VOUCHER') AND s.origin_id = c.id), 0)
              + COALESCE((SELECT b.units FROM usage_credit_return b WHERE b.credit_id = c.id), 0),
              c.price - COALESCE((SELECT SUM(s.value) FROM usage_share s
                WHERE s.source = 'VOUCHER' AND s.origin_id = c.id), 0)
              - COALESCE((SELECT b.value FROM usage_credit_return b WHERE b.credit_id = c.id), 0)
            FROM usage_credit c JOIN product p ON p.id = c.product_id WHERE c.account_id IN (%s)""";

    private final Connection connection;
    private final Map<Long, Long> accounts;

    /**
     * @param accounts of the contracts, by contract
     */
    UsageQueries(Connection connection, Map<Long, Long> accounts) {
        this.connection = connection;
        this.accounts = accounts;
    }

    /** By contract; those without open records are missing. */
    Map<Long, List<UsageRecord>> open(OpenUsage.Reading reading) throws SQLException {
        String lock = reading == OpenUsage.Reading.LOCKED ? " FOR UPDATE" : "";
        Map<Long, List<UsageRecord>> open = new HashMap<>();
        each(
                OPEN + lock,
                accounts.keySet(),
                row -> open.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(new UsageRecord(
                                row.getLong(2),
                                row.getLong(3),
                                row.getObject(4, LocalDateTime.class),
                                row.getInt(5),
                                row.getLong(6),
                                by(row))));
        return open;
    }

    private static UsedBy by(ResultSet row) throws SQLException {
        long member = row.getLong(7);
        return member == 0 ? UsedBy.NOBODY : new UsedBy(member, row.getString(8), row.getString(9));
    }

    /**
     * By account.
     *
     * @param since earliest day that matters where nothing is open
     */
    Map<Long, UsedBefore> before(Map<Long, List<UsageRecord>> open, LocalDate since) throws SQLException {
        Map<Long, UsedBefore> before = new HashMap<>();
        for (long contract : open.keySet()) {
            before.putIfAbsent(
                    accounts.get(contract), new UsedBefore(new ArrayList<>(), new HashMap<>(), new HashMap<>()));
        }
        each(BEFORE.formatted(matters(open, since)), row -> add(before.get(accounts.get(row.getLong(1))), row));
        boolean takesBack =
                open.values().stream().anyMatch(records -> records.stream().anyMatch(UsageRecord::isReversal));
        if (takesBack) {
            each(
                    REVERSED,
                    open.keySet(),
                    row -> before.get(accounts.get(row.getLong(1)))
                            .ofRecords()
                            .computeIfAbsent(row.getLong(2), id -> new ArrayList<>())
                            .add(share(row, 3)));
        }
        return before;
    }

    /** For each contract from which day on: all that was billed before is settled, however old the contract is. */
    private String matters(Map<Long, List<UsageRecord>> open, LocalDate since) throws SQLException {
        List<UsageReach> reach = new ArrayList<>();
        each(REACH, row -> reach.add(new UsageReach(row.getInt(1))));
        return open.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(contract -> "r.contract_id = " + contract.getKey() + " AND r.used_at >= DATE '"
                        + reach.get(0).first(contract.getValue(), since) + "'")
                .collect(Collectors.joining(" OR "));
    }

    private static void add(UsedBefore before, ResultSet row) throws SQLException {
        if (Source.valueOf(row.getString(4)) == Source.PRICE) {
            NavigableMap<LocalDate, Integer> days =
                    before.priced().computeIfAbsent(row.getLong(2), line -> new TreeMap<>());
            days.merge(row.getObject(3, LocalDate.class), row.getInt(8), Integer::sum);
        } else {
            before.allowances()
                    .add(new AllowanceUse(
                            row.getLong(5),
                            row.getString(9),
                            row.getObject(6, LocalDate.class),
                            row.getObject(7, LocalDate.class),
                            row.getInt(8)));
        }
    }

    private static Share share(ResultSet row, int column) throws SQLException {
        return new Share(
                Source.valueOf(row.getString(column)),
                row.getLong(column + 1),
                row.getObject(column + 2, LocalDate.class),
                row.getObject(column + 3, LocalDate.class),
                row.getInt(column + 4),
                Money.of(row.getBigDecimal(column + 5)));
    }

    /** By account. */
    Map<Long, List<Credit>> credits(Map<Long, List<UsageRecord>> open) throws SQLException {
        List<Long> payers = open.keySet().stream().map(accounts::get).distinct().toList();
        Map<Long, List<Credit>> credits = new HashMap<>();
        each(
                CREDITS,
                payers,
                row -> credits.computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                        .add(credit(row)));
        return credits;
    }

    private static Credit credit(ResultSet row) throws SQLException {
        return new Credit(
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                Set.of(row.getString(5).split(",")),
                new Period(row.getObject(7, LocalDate.class), row.getObject(8, LocalDate.class)),
                row.getInt(6),
                row.getInt(9),
                Optional.ofNullable(row.getBigDecimal(10)).map(Money::of));
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    /** Ids come from the database, never from outside. */
    private void each(String query, Collection<Long> ids, Row reader) throws SQLException {
        String in = ids.stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
        each(query.formatted(in), reader);
    }

    private void each(String query, Row reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                reader.read(row);
            }
        }
    }
}
