package org.kontor.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.Period;
import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductUnit;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;

/** Credits and what is left of them, as of any day. */
@ApplicationScoped
class CreditRepository {
    private static final String USED = """
            COALESCE((SELECT SUM(s.units) FROM usage_share s JOIN usage_record r ON r.id = s.record_id
              WHERE s.source IN ('MEMBER_CREDIT', 'TEAM_CREDIT', 'VOUCHER') AND s.origin_id = c.id AND r.used_at < ?), 0)
              + COALESCE((SELECT b.units FROM usage_credit_return b WHERE b.credit_id = c.id), 0)""";
    private static final String COLUMNS =
            "SELECT c.id, a.id, a.number, a.name, COALESCE(t.number, ''), p.code, p.name_de,"
                    + " p.name_en, p.unit, c.valid_from, c.valid_end, c.units, c.reason, " + USED
                    + ", COALESCE(m.name, '') ";
    private static final String FROM = """
            FROM usage_credit c JOIN account a ON a.id = c.account_id JOIN product p ON p.id = c.product_id
              LEFT JOIN contract t ON t.id = c.contract_id
              LEFT JOIN member m ON m.id = c.member_id WHERE %s""";
    private static final String OF_ACCOUNT = "c.account_id = ?";
    private static final String USABLE =
            "c.recorded_on <= ? AND c.valid_end > ? AND (a.name LIKE ? OR a.number LIKE ?) AND c.units > " + USED;
    // The order in which they are used: of a member first, then of a contract, of these what ends first.
    private static final String IN_ORDER =
            " ORDER BY a.number, p.code, c.member_id IS NULL, c.contract_id IS NULL, c.valid_end, c.id";
    private static final String ENDING =
            "c.valid_end > ? AND c.valid_end <= ? AND NOT EXISTS (SELECT 1 FROM credit_warning w WHERE w.credit_id = c.id)"
                    + " AND c.units > " + USED;

    @Inject
    private Sql sql;

    Page<CreditRow> ofAccount(long accountId, LocalDate day, PageRequest request) {
        List<CreditRow> rows = sql.list(
                COLUMNS + FROM.formatted(OF_ACCOUNT) + IN_ORDER + " LIMIT ? OFFSET ?",
                CreditRepository::row,
                day.plusDays(1),
                accountId,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) FROM usage_credit c WHERE " + OF_ACCOUNT, accountId));
    }

    /** Of which something is left; filters by name and number of the account. */
    Page<CreditRow> usable(LocalDate day, PageRequest request) {
        LocalDate end = day.plusDays(1);
        String filter = request.likePattern();
        List<CreditRow> rows = sql.list(
                COLUMNS + FROM.formatted(USABLE) + IN_ORDER + " LIMIT ? OFFSET ?",
                CreditRepository::row,
                end,
                day,
                day,
                filter,
                filter,
                end,
                request.size(),
                request.first());
        return new Page<>(rows, sql.number("SELECT COUNT(*) " + FROM.formatted(USABLE), day, day, filter, filter, end));
    }

    boolean isAnyEnding(LocalDate today, LocalDate until) {
        return sql.exists("SELECT 1 " + FROM.formatted(ENDING) + " LIMIT 1", today, until, today.plusDays(1));
    }

    /** Of which something is left, and nobody was told. */
    List<CreditRow> ending(LocalDate today, LocalDate until, int most) {
        LocalDate end = today.plusDays(1);
        return sql.list(
                COLUMNS + FROM.formatted(ENDING) + " ORDER BY c.id LIMIT ?",
                CreditRepository::row,
                end,
                today,
                until,
                end,
                most);
    }

    /** False if another node was faster. */
    boolean warned(long creditId, LocalDate today) {
        return sql.update("INSERT IGNORE INTO credit_warning (credit_id, warned_on) VALUES (?, ?)", creditId, today)
                == 1;
    }

    private static CreditRow row(ResultSet row) throws SQLException {
        return new CreditRow(
                row.getLong(1),
                new CreditRow.Holder(row.getLong(2), row.getString(3), row.getString(4)),
                row.getString(5),
                row.getString(15),
                new CreditRow.Product(
                        row.getString(6),
                        new Localized(row.getString(7), row.getString(8)),
                        ProductUnit.valueOf(row.getString(9))),
                new Period(row.getObject(10, LocalDate.class), row.getObject(11, LocalDate.class)),
                row.getInt(12),
                row.getInt(14),
                row.getString(13));
    }
}
