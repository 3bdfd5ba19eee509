package org.kontor.analytics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.persistence.PageRequest;

/**
 * What stands out: accounts with money at risk, the most money first. Computed whenever it is asked for, so what is paid
 * is gone from it at once.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class WorkList {
    @Inject
    private WorkListRepository accounts;

    @Inject
    private BusinessDate businessDate;

    /**
     * As of the business date.
     *
     * @param kind only accounts of which money is at risk for that reason; empty for all
     */
    public RiskPage page(Optional<RiskKind> kind, PageRequest request) {
        return accounts.page(businessDate.today(), kind.map(RiskKind::bit).orElseGet(RiskKind::all), request);
    }
}
