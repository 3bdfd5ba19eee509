package org.kontor.orders;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;
import org.kontor.receivables.Prepaid;

/**
 * What is owed for payments in advance as of now, reconciled: balances by open items and by all entries less all clearings;
 * vouchers by their units and by the documents of their sales less what the ledger says they paid for. What is sold and on no
 * document yet counts in neither.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Liabilities {
    private static final String BALANCES = """
            SELECT COALESCE(-SUM(x.open), 0) FROM (
              SELECT e.id, e.amount
                - COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.debit_id = e.id), 0)
                + COALESCE((SELECT SUM(c.amount) FROM clearing c WHERE c.credit_id = e.id), 0) AS open
              FROM ledger_entry e WHERE e.amount < 0) x WHERE x.open < 0""";
    private static final String SOLD = """
            SELECT COALESCE(SUM(h.net), 0) FROM usage_credit c JOIN charge h ON h.contract_line_id = c.sold_line_id
            WHERE h.invoice_id IS NOT NULL AND c.price IS NOT NULL""";
    private static final String PAID = "SELECT COALESCE(SUM(amount), 0) FROM ledger_entry WHERE kind = 'VOUCHER'";
    // What is given back is paid out by a correction of the sale, which is among its charges.
    private static final String VALUE = """
            SELECT COALESCE(SUM(
                (SELECT COALESCE(SUM(h.net), 0) FROM charge h
                  WHERE h.contract_line_id = c.sold_line_id AND h.invoice_id IS NOT NULL AND NOT h.reduction)
                - COALESCE((SELECT SUM(s.value) FROM usage_share s WHERE s.source = 'VOUCHER' AND s.origin_id = c.id), 0)
                - COALESCE((SELECT r.value FROM usage_credit_return r WHERE r.credit_id = c.id), 0)), 0)
            FROM usage_credit c WHERE c.price IS NOT NULL""";
    private static final String PASSES = """
            SELECT COALESCE(SUM(ROUND(x.sold * GREATEST(0, x.units - x.used - x.returned) / x.units, 2)), 0)
            FROM (SELECT c.units,
                (SELECT COALESCE(SUM(h.net), 0) FROM charge h
                  WHERE h.contract_line_id = c.sold_line_id AND h.invoice_id IS NOT NULL AND NOT h.reduction) AS sold,
                COALESCE((SELECT SUM(s.units) FROM usage_share s
                  WHERE s.source IN ('MEMBER_CREDIT', 'TEAM_CREDIT') AND s.origin_id = c.id), 0) AS used,
                COALESCE((SELECT r.units FROM usage_credit_return r WHERE r.credit_id = c.id), 0) AS returned
              FROM usage_credit c WHERE c.sold_line_id IS NOT NULL AND c.price IS NULL) x""";

    @Inject
    private Prepaid prepaid;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Sql sql;

    /** Balances, vouchers, passes. */
    public List<Liability> now() {
        Money booked = money(SOLD).plus(money(PAID));
        return List.of(
                new Liability(
                        Liability.Kind.BALANCE, prepaid.total(businessDate.today()), Optional.of(money(BALANCES))),
                new Liability(Liability.Kind.VOUCHER, money(VALUE), Optional.of(booked)),
                new Liability(Liability.Kind.PASS, money(PASSES), Optional.empty()));
    }

    private Money money(String query) {
        return sql.first(query, row -> Money.of(row.getBigDecimal(1))).orElse(Money.ZERO);
    }
}
