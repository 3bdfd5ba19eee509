package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kontor.accounts.CustomerType;
import org.kontor.letters.LetterText;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.persistence.UtcTime;

@ApplicationScoped
class PolicyRepository {
    private static final String ROWS = """
            SELECT p.id, p.customer_type, p.location_id, p.minimum, p.grace_days, p.due_date, p.day_count,
              p.no_bookings_after, p.no_extras_after, p.no_access_after, p.changed_at, p.changed_by,
              l.days, l.pay_within, l.channel, l.fee, l.interest, l.flat_sum, l.demand, l.restricts, l.text_de, l.text_en
            FROM dunning_policy p JOIN dunning_level l ON l.policy_id = p.id
            WHERE %s ORDER BY p.id DESC, l.level""";
    private static final String CURRENT = """
            p.id = (SELECT MAX(x.id) FROM dunning_policy x
              WHERE x.customer_type = p.customer_type AND x.location_id = p.location_id)""";
    private static final String INSERT = """
            INSERT INTO dunning_policy (id, customer_type, location_id, minimum, grace_days, due_date, day_count,
              no_bookings_after, no_extras_after, no_access_after, changed_at, changed_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_LEVEL = """
            INSERT INTO dunning_level (policy_id, level, days, pay_within, channel, fee, interest, flat_sum, demand,
              restricts, text_de, text_en) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private Sql sql;

    PolicyBook book() {
        return new PolicyBook(current());
    }

    /** Those people decided, by customer type and location. */
    List<PolicyVersion> current() {
        return versions(sql.list(ROWS.formatted(CURRENT), PolicyRepository::row));
    }

    Optional<PolicyVersion> find(long id) {
        return versions(sql.list(ROWS.formatted("p.id = ?"), PolicyRepository::row, id)).stream()
                .findFirst();
    }

    /** The newest first. */
    List<PolicyVersion> history(PolicyKey key) {
        return versions(sql.list(
                ROWS.formatted("p.customer_type = ? AND p.location_id = ?"),
                PolicyRepository::row,
                key.debtor().name(),
                key.locationId()));
    }

    long add(PolicyKey key, Policy policy, Instant at, String by) {
        long id = sql.number("SELECT NEXT VALUE FOR dunning_policy_seq");
        sql.update(
                INSERT,
                id,
                key.debtor().name(),
                key.locationId(),
                policy.minimum().toBigDecimal(),
                policy.graceDays(),
                policy.dueDate().name(),
                policy.dayCount().name(),
                policy.restriction().bookings(),
                policy.restriction().extras(),
                policy.restriction().access(),
                UtcTime.of(at),
                by);
        for (int i = 0; i < policy.levels().size(); i++) {
            Level level = policy.level(i);
            sql.update(
                    INSERT_LEVEL,
                    id,
                    i,
                    level.days(),
                    level.payWithin(),
                    level.channel().name(),
                    level.fee().toBigDecimal(),
                    level.claims().interest(),
                    level.claims().flatSum(),
                    level.effects().demand(),
                    level.effects().restricts(),
                    level.text().german(),
                    level.text().english());
        }
        return id;
    }

    private record Row(PolicyVersion head, Level level) {}

    private static Row row(ResultSet row) throws SQLException {
        Level level = new Level(
                row.getInt(13),
                row.getInt(14),
                Channel.valueOf(row.getString(15)),
                Money.of(row.getBigDecimal(16)),
                new Level.Claims(row.getBoolean(17), row.getBoolean(18)),
                new Level.Effects(row.getBoolean(19), row.getBoolean(20)),
                new LetterText(row.getString(21), row.getString(22)));
        Policy policy = new Policy(
                List.of(level),
                Money.of(row.getBigDecimal(4)),
                row.getInt(5),
                DueDate.valueOf(row.getString(6)),
                DayCount.valueOf(row.getString(7)),
                new Policy.Restricting(row.getInt(8), row.getInt(9), row.getInt(10)));
        PolicyKey key = new PolicyKey(CustomerType.valueOf(row.getString(2)), row.getLong(3));
        Instant at = UtcTime.instant(row.getObject(11, LocalDateTime.class));
        return new Row(new PolicyVersion(row.getLong(1), key, policy, Optional.of(at), row.getString(12)), level);
    }

    /** A row for each level, made one policy again. */
    private static List<PolicyVersion> versions(List<Row> rows) {
        Map<Long, List<Row>> byId = new TreeMap<>((one, other) -> Long.compare(other, one));
        rows.forEach(row ->
                byId.computeIfAbsent(row.head().id(), id -> new ArrayList<>()).add(row));
        return byId.values().stream().map(PolicyRepository::version).toList();
    }

    private static PolicyVersion version(List<Row> rows) {
        PolicyVersion head = rows.get(0).head();
        Policy policy = head.policy().with(rows.stream().map(Row::level).toList());
        return new PolicyVersion(head.id(), head.key(), policy, head.changedAt(), head.changedBy());
    }
}
