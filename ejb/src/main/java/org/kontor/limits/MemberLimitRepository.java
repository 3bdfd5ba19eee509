package org.kontor.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductUnit;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** What was agreed about members of teams. */
@ApplicationScoped
class MemberLimitRepository {
    private static final String LIMITS = """
            SELECT l.id, COALESCE(p.code, ''), l.units, l.amount, l.action, l.set_on, l.reason, l.set_by, p.name_de,
              p.name_en, p.unit
            FROM member_limit l LEFT JOIN product p ON p.id = l.product_id WHERE l.member_id = ?""";
    private static final String LAST = """
            AND l.action <> 'NONE' AND NOT EXISTS (SELECT 1 FROM member_limit n WHERE n.member_id = l.member_id
              AND n.product_id <=> l.product_id AND n.id > l.id) ORDER BY p.code""";

    @Inject
    private Sql sql;

    /** When something was agreed, why and by whom. */
    record Agreed(LocalDate on, String reason, String by) {}

    void add(long member, Optional<Long> product, MemberLimit limit, Agreed agreed) {
        sql.update(
                "INSERT INTO member_limit (id, member_id, product_id, units, amount, action, reason, set_on, set_by)"
                        + " VALUES (NEXT VALUE FOR member_limit_seq, ?, ?, ?, ?, ?, ?, ?, ?)",
                member,
                product.orElse(null),
                limit.units(),
                limit.amount().toBigDecimal(),
                limit.action().name(),
                agreed.reason(),
                agreed.on(),
                agreed.by());
    }

    /** Those that count. */
    List<MemberLimitChange> of(long member) {
        return sql.list(LIMITS + " " + LAST, MemberLimitRepository::change, member);
    }

    /** The newest first. */
    List<MemberLimitChange> changes(long member, int most) {
        return sql.list(LIMITS + " ORDER BY l.id DESC LIMIT ?", MemberLimitRepository::change, member, most);
    }

    private static MemberLimitChange change(ResultSet row) throws SQLException {
        MemberLimit limit = new MemberLimit(
                row.getString(2), row.getInt(3), Money.of(row.getBigDecimal(4)), LimitAction.valueOf(row.getString(5)));
        Optional<MemberLimitChange.Counted> counted = limit.isMoney()
                ? Optional.empty()
                : Optional.of(new MemberLimitChange.Counted(
                        new Localized(row.getString(9), row.getString(10)), ProductUnit.valueOf(row.getString(11))));
        return new MemberLimitChange(
                row.getLong(1), limit, counted, row.getObject(6, LocalDate.class), row.getString(7), row.getString(8));
    }

    boolean isAny() {
        return sql.exists("SELECT 1 FROM member_limit LIMIT 1");
    }

    /** A member and a month in which something was used. */
    record Used(long member, YearMonth month) {}

    /** Of these records, those of members with limits. */
    List<Used> limited(Collection<Long> records) {
        return sql.list(
                "SELECT DISTINCT r.member_id, DATE_FORMAT(r.used_at, '%Y-%m') FROM usage_record r"
                        + " JOIN member_limit l ON l.member_id = r.member_id WHERE r.id IN ("
                        + Sql.marks(records.size()) + ") ORDER BY 1, 2",
                row -> new Used(row.getLong(1), YearMonth.parse(row.getString(2))),
                records.toArray());
    }
}
