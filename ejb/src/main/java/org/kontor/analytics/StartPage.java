package org.kontor.analytics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.OptionalInt;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** Figures of the office's start page; reads only. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class StartPage {
    /** A quarter, as DSO is usually told. */
    static final int SALES_DAYS = 90;

    @Inject
    private Sql sql;

    @Inject
    private BusinessDate businessDate;

    /** Of the month of the business date. */
    public MonthFigures month() {
        LocalDate today = businessDate.today();
        LocalDate month = today.withDayOfMonth(1);
        return sql.first(
                        "SELECT COUNT(*), COALESCE(SUM(payable), 0) FROM invoice WHERE issued_on >= ? AND issued_on < ?",
                        row -> new MonthFigures(month, row.getLong(1), Money.of(row.getBigDecimal(2))),
                        month,
                        month.plusMonths(1))
                .orElseThrow();
    }

    /**
     * Days sales outstanding: for how many days of sales the customers owe, by what was invoiced in the last
     * {@value #SALES_DAYS} days.
     *
     * @param open what is open now, gross
     * @return empty if nothing was invoiced
     */
    public OptionalInt salesOutstanding(Money open) {
        Money invoiced = sql.first(
                        "SELECT COALESCE(SUM(payable), 0) FROM invoice WHERE issued_on > ? AND issued_on <= ?",
                        row -> Money.of(row.getBigDecimal(1)),
                        businessDate.today().minusDays(SALES_DAYS),
                        businessDate.today())
                .orElseThrow();
        return days(open, invoiced);
    }

    static OptionalInt days(Money open, Money invoiced) {
        if (invoiced.signum() <= 0) {
            return OptionalInt.empty();
        }
        long owed = Math.max(0, open.cents());
        return OptionalInt.of(Math.toIntExact((2 * owed * SALES_DAYS + invoiced.cents()) / (2 * invoiced.cents())));
    }
}
