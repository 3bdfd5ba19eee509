package org.kontor.invoicing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.MyAccess;
import org.kontor.accounts.MyRole;
import org.kontor.accounts.Right;
import org.kontor.billing.RecordCost;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductUnit;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.persistence.Sql;
import org.kontor.usage.Source;

/**
 * Who of a team used what, and what it costs: what is billed by what the invoices say, the rest priced by the code that bills
 * it. Months are those of the days of service, whatever periods the prices have.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class MemberUsages {
    private static final String RECORDS = """
            SELECT x.member, x.name, x.contract_id, x.number, x.code, x.name_de, x.name_en, x.unit, x.open_id,
              SUM(x.units), SUM(x.free), SUM(x.net)
            FROM (
              SELECT COALESCE(r.member_id, 0) AS member, COALESCE(m.name, '') AS name, c.id AS contract_id, c.number,
                p.code, p.name_de, p.name_en, p.unit, IF(r.state = 'OPEN', r.id, 0) AS open_id, r.units,
                COALESCE((SELECT SUM(s.units) FROM usage_share s WHERE s.record_id = r.id AND s.source <> 'PRICE'), 0)
                  AS free,
                COALESCE((SELECT SUM(s.net) FROM usage_share s WHERE s.record_id = r.id), 0) AS net
              FROM contract c JOIN usage_record r ON r.contract_id = c.id AND r.state <> 'VOID'
                JOIN contract_line l ON l.id = r.contract_line_id JOIN product p ON p.id = l.product_id
                LEFT JOIN member m ON m.id = r.member_id
              WHERE c.account_id = ? AND r.used_at >= ? AND r.used_at < ? AND (? = 0 OR r.member_id = ?)) x
            GROUP BY x.member, x.name, x.contract_id, x.number, x.code, x.name_de, x.name_en, x.unit, x.open_id""";
    // Nobody in particular comes last.
    private static final Comparator<MemberUsage> BY_NAME = Comparator.comparing((MemberUsage row) -> row.member() == 0)
            .thenComparing(MemberUsage::name, String.CASE_INSENSITIVE_ORDER)
            .thenComparingLong(MemberUsage::member)
            .thenComparing(row -> row.contract().number())
            .thenComparing(row -> row.product().code());

    @Inject
    private UnbilledUsages unbilled;

    @Inject
    private Accounts accounts;

    @Inject
    private MyAccess access;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    /**
     * By member, contract and product; nobody in particular last.
     *
     * @param member only what this one used; empty for all
     * @throws org.kontor.accounts.NoSuchAccount if there is none with that id
     */
    public Page<MemberUsage> ofAccount(long accountId, YearMonth month, OptionalLong member, PageRequest request) {
        accounts.find(accountId);
        return page(rows(accountId, month, member), request);
    }

    /**
     * As {@link #ofAccount}, of an account for which the caller may act: of its team, or of nobody else than the caller if
     * that is all the caller may see.
     *
     * @throws org.kontor.accounts.NoSuchAccount if there is none, or it is somebody else's
     */
    @RolesAllowed(Roles.MEMBER)
    public Page<MemberUsage> mine(long accountId, YearMonth month, OptionalLong member, PageRequest request) {
        MyRole role = access.require(accountId, Right.USE);
        return page(rows(accountId, month, role.may(Right.LEAD) ? member : role.member()), request);
    }

    /** What one member used in a month, on any contract of the team. */
    public List<MemberUsage> ofMember(long accountId, long member, YearMonth month) {
        return rows(accountId, month, OptionalLong.of(member));
    }

    private static Page<MemberUsage> page(List<MemberUsage> rows, PageRequest request) {
        int first = Math.min(request.first(), rows.size());
        return new Page<>(rows.subList(first, Math.min(first + request.size(), rows.size())), rows.size());
    }

    private List<MemberUsage> rows(long accountId, YearMonth month, OptionalLong member) {
        LocalDate first = month.atDay(1);
        long who = member.orElse(0);
        List<Found> found = sql.list(RECORDS, MemberUsages::row, accountId, first, first.plusMonths(1), who, who);
        boolean isOpen = found.stream().anyMatch(row -> row.openRecord() != 0);
        Map<Long, RecordCost> costs = isOpen ? unbilled.costs(List.of(accountId), businessDate.today()) : Map.of();
        Map<Key, MemberUsage> rows = new LinkedHashMap<>();
        for (Found row : found) {
            rows.merge(Key.of(row.usage()), row.priced(costs), MemberUsage::plus);
        }
        List<MemberUsage> sorted = new ArrayList<>(rows.values());
        sorted.sort(BY_NAME);
        return sorted;
    }

    private record Key(long member, long contract, String product) {
        static Key of(MemberUsage usage) {
            return new Key(
                    usage.member(), usage.contract().id(), usage.product().code());
        }
    }

    /**
     * @param openRecord id of the record if it is not billed; 0 for the sum of those that are
     */
    private record Found(MemberUsage usage, long openRecord) {
        MemberUsage priced(Map<Long, RecordCost> costs) {
            RecordCost cost = costs.get(openRecord);
            if (cost == null) {
                return usage;
            }
            return new MemberUsage(
                    usage.member(),
                    usage.name(),
                    usage.contract(),
                    usage.product(),
                    usage.units(),
                    usage.units() - cost.rated().units(Source.PRICE),
                    Money.ZERO,
                    cost.net());
        }
    }

    private static Found row(ResultSet row) throws SQLException {
        return new Found(
                new MemberUsage(
                        row.getLong(1),
                        row.getString(2),
                        new MemberUsage.ContractOfUse(row.getLong(3), row.getString(4)),
                        new MemberUsage.Product(
                                row.getString(5),
                                new Localized(row.getString(6), row.getString(7)),
                                ProductUnit.valueOf(row.getString(8))),
                        row.getInt(10),
                        row.getInt(11),
                        Money.of(row.getBigDecimal(12)),
                        Money.ZERO),
                row.getLong(9));
    }
}
