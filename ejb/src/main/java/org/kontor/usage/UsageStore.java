package org.kontor.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.kontor.calendar.Period;
import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductUnit;
import org.kontor.money.Money;
import org.kontor.persistence.BulkInsert;
import org.kontor.persistence.IdBlocks;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** Records and credits in the database; many at once in a handful of statements. */
@ApplicationScoped
class UsageStore {
    private static final String LINES = """
            SELECT c.number, p.code, c.id, l.id, l.start_on, l.end_on, c.account_id, COALESCE(l.member_id, 0)
            FROM contract c JOIN contract_line l ON l.contract_id = c.id AND l.kind = 'METERED'
              JOIN product p ON p.id = l.product_id
            WHERE c.number IN (%s) ORDER BY l.position""";
    // Whoever sends a key at the same moment waits here, and then both read the same row.
    private static final String INSERT = """
            INSERT INTO usage_record (id, contract_id, contract_line_id, member_id, used_at, units, reverses_id,
              idempotency_key, note, recorded_on, recorded_by, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN') ON DUPLICATE KEY UPDATE id = id""";
    private static final String ROW = """
            SELECT r.id, p.name_de, p.name_en, p.unit, r.used_at, r.units, r.note, r.recorded_on, r.state, r.reverses_id,
              r.contract_id, EXISTS (SELECT 1 FROM usage_record b WHERE b.reverses_id = r.id), COALESCE(m.name, ''),
              COALESCE((SELECT SUM(s.net) FROM usage_share s WHERE s.record_id = r.id), 0)
            FROM usage_record r JOIN contract_line l ON l.id = r.contract_line_id JOIN product p ON p.id = l.product_id
              LEFT JOIN member m ON m.id = r.member_id
            """;
    private static final String ROWS =
            ROW + "WHERE r.contract_id = ? ORDER BY r.used_at DESC, r.id DESC LIMIT ? OFFSET ?";

    @Inject
    private Sql sql;

    /**
     * A metered line of a contract and the days for which it was agreed.
     *
     * @param member whose seat it is; 0 for nobody's
     */
    record Line(long contract, long line, LocalDate start, LocalDate end, long account, long member) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(start) && day.isBefore(end);
        }

        /** Whether a member may have used it: nobody uses what is another one's. */
        boolean isFor(OptionalLong user) {
            return member == 0 || user.isEmpty() || user.getAsLong() == member;
        }
    }

    /** By number of the contract and code of the product. */
    Map<String, List<Line>> lines(Collection<NewUsage> usages) {
        Set<String> numbers = new HashSet<>();
        usages.forEach(usage -> numbers.add(usage.contract()));
        Map<String, List<Line>> lines = new HashMap<>();
        sql.list(
                        LINES.formatted(Sql.marks(numbers.size())),
                        row -> Map.entry(
                                row.getString(1) + "/" + row.getString(2),
                                new Line(
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getObject(5, LocalDate.class),
                                        row.getObject(6, LocalDate.class),
                                        row.getLong(7),
                                        row.getLong(8))),
                        numbers.toArray())
                .forEach(entry -> lines.computeIfAbsent(entry.getKey(), key -> new ArrayList<>())
                        .add(entry.getValue()));
        return lines;
    }

    /** A pass: its units, for the contract in which it was sold. */
    long addSold(Passes.Sale sale, PassOffer offer, int units, Period validity, Recorded recorded) {
        long id = sql.number("SELECT NEXT VALUE FOR usage_credit_seq");
        boolean multi = offer.purpose() == VoucherPurpose.MULTI;
        sql.update(
                "INSERT INTO usage_credit (id, account_id, contract_id, product_id, units, valid_from, valid_end, reason,"
                        + " recorded_on, recorded_by, sold_line_id, price) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                sale.accountId(),
                sale.contractId(),
                multi ? offer.productId() : offer.meteredId(),
                units,
                validity.start(),
                validity.end(),
                sale.name(),
                recorded.on(),
                recorded.by(),
                sale.lineId(),
                multi ? sale.price().toBigDecimal() : null);
        if (multi) {
            for (long metered : offer.uses()) {
                sql.update("INSERT INTO usage_credit_use (credit_id, metered_id) VALUES (?, ?)", id, metered);
            }
        }
        return id;
    }

    /** A record before it is stored. */
    record Draft(Line line, long member, LocalDateTime at, int units, Long reverses, String key, String note) {}

    /** Days on which somebody belongs to an account. */
    record Belonging(long account, LocalDate start, LocalDate end) {
        boolean holds(long asked, LocalDate day) {
            return account == asked && !day.isBefore(start) && day.isBefore(end);
        }
    }

    /** By member. */
    Map<Long, List<Belonging>> belongings(Set<Long> members) {
        Map<Long, List<Belonging>> found = new HashMap<>();
        if (!members.isEmpty()) {
            sql.list(
                            "SELECT m.id, m.account_id, s.first_day, s.end_day FROM member m"
                                    + " JOIN member_stay s ON s.member_id = m.id WHERE m.id IN ("
                                    + Sql.marks(members.size()) + ")",
                            row -> Map.entry(
                                    row.getLong(1),
                                    new Belonging(
                                            row.getLong(2),
                                            row.getObject(3, LocalDate.class),
                                            row.getObject(4, LocalDate.class))),
                            members.toArray())
                    .forEach(entry -> found.computeIfAbsent(entry.getKey(), id -> new ArrayList<>())
                            .add(entry.getValue()));
        }
        return found;
    }

    /** Who recorded something, and when. */
    record Recorded(LocalDate on, String by) {}

    /**
     * Those whose key is known already change nothing.
     *
     * @return the ids they would have had, in order
     */
    List<Long> add(List<Draft> drafts, Recorded recorded) {
        return sql.with(connection -> {
            IdBlocks ids = new IdBlocks(connection, "usage_record_seq");
            List<Long> taken = new ArrayList<>(drafts.size());
            try (BulkInsert rows = new BulkInsert(connection, INSERT)) {
                for (Draft draft : drafts) {
                    long id = ids.next();
                    taken.add(id);
                    rows.row(
                            id,
                            draft.line().contract(),
                            draft.line().line(),
                            draft.member() == 0 ? null : draft.member(),
                            draft.at(),
                            draft.units(),
                            draft.reverses(),
                            draft.key().isEmpty() ? null : draft.key(),
                            draft.note(),
                            recorded.on(),
                            recorded.by());
                }
                rows.send();
            }
            return taken;
        });
    }

    /** A stored record as its key finds it. */
    record Known(long id, long line, LocalDateTime at, int units, long member) {}

    Map<String, Known> byKey(Collection<String> keys) {
        Map<String, Known> known = new HashMap<>();
        if (!keys.isEmpty()) {
            sql.list(
                            "SELECT idempotency_key, id, contract_line_id, used_at, units, COALESCE(member_id, 0)"
                                    + " FROM usage_record"
                                    + " WHERE idempotency_key IN (" + Sql.marks(keys.size()) + ")",
                            row -> Map.entry(
                                    row.getString(1),
                                    new Known(
                                            row.getLong(2),
                                            row.getLong(3),
                                            row.getObject(4, LocalDateTime.class),
                                            row.getInt(5),
                                            row.getLong(6))),
                            keys.toArray())
                    .forEach(entry -> known.put(entry.getKey(), entry.getValue()));
        }
        return known;
    }

    /** A record as it stands, kept from others until the transaction ends. */
    record Stored(Draft draft, UsageState state) {}

    Optional<Stored> lock(long id) {
        return sql.first(
                "SELECT contract_id, contract_line_id, used_at, units, note, state, COALESCE(member_id, 0)"
                        + " FROM usage_record WHERE id = ? FOR UPDATE",
                row -> new Stored(
                        new Draft(
                                new Line(row.getLong(1), row.getLong(2), LocalDate.MIN, LocalDate.MAX, 0, 0),
                                row.getLong(7),
                                row.getObject(3, LocalDateTime.class),
                                row.getInt(4),
                                null,
                                "",
                                row.getString(5)),
                        UsageState.valueOf(row.getString(6))),
                id);
    }

    boolean isInDraft(long id) {
        return sql.exists("SELECT 1 FROM draft_usage WHERE record_id = ? LIMIT 1", id);
    }

    boolean isReversed(long id) {
        return sql.exists("SELECT 1 FROM usage_record WHERE reverses_id = ? OR id = ? AND reverses_id > 0", id, id);
    }

    void makeVoid(long id) {
        sql.update("UPDATE usage_record SET state = 'VOID' WHERE id = ? AND state = 'OPEN'", id);
    }

    Page<UsageRow> ofContract(long contractId, PageRequest request) {
        return new Page<>(
                sql.list(ROWS, UsageStore::row, contractId, request.size(), request.first()),
                sql.number("SELECT COUNT(*) FROM usage_record WHERE contract_id = ?", contractId));
    }

    Optional<UsageRow> row(long id) {
        return sql.first(ROW + "WHERE r.id = ?", UsageStore::row, id);
    }

    private static UsageRow row(ResultSet row) throws SQLException {
        return new UsageRow(
                row.getLong(1),
                row.getLong(11),
                new Localized(row.getString(2), row.getString(3)),
                ProductUnit.valueOf(row.getString(4)),
                row.getObject(5, LocalDateTime.class),
                row.getInt(6),
                row.getString(7),
                row.getString(13),
                row.getObject(8, LocalDate.class),
                UsageState.valueOf(row.getString(9)),
                Money.of(row.getBigDecimal(14)),
                row.getObject(10) != null,
                row.getBoolean(12));
    }

    long add(NewCredit credit, long productId, Recorded recorded) {
        long id = sql.number("SELECT NEXT VALUE FOR usage_credit_seq");
        sql.update(
                "INSERT INTO usage_credit (id, account_id, contract_id, member_id, product_id, units, valid_from, valid_end,"
                        + " reason, recorded_on, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                credit.accountId(),
                credit.contractId().isPresent() ? credit.contractId().getAsLong() : null,
                credit.member().isPresent() ? credit.member().getAsLong() : null,
                productId,
                credit.units(),
                credit.validity().start(),
                credit.validity().end(),
                credit.reason(),
                recorded.on(),
                recorded.by());
        return id;
    }
}
