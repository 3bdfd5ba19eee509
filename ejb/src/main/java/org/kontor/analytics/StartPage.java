package org.kontor.analytics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.persistence.Sql;

/** Figures of the office's start page; reads only. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class StartPage {
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
}
