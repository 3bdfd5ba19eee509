package org.kontor.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/** How far services of accounts are restricted, as facts with days. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Restrictions {
    private static final int SHOWN = 50;

    @Inject
    private RestrictionRepository restrictions;

    @Inject
    private AccountRepository accounts;

    @Inject
    private Caller caller;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private AuditTrail audit;

    /** What counts for an account now. */
    public Grade of(long accountId) {
        return restrictions.lasting(List.of(accountId)).getOrDefault(accountId, Grade.NONE);
    }

    /** What counts for accounts now; those without a restriction are missing. */
    public Map<Long, Grade> of(Collection<Long> accountIds) {
        return restrictions.lasting(accountIds);
    }

    /** What counts now for the accounts for which the caller pays; those without a restriction are missing. */
    @RolesAllowed(Roles.MEMBER)
    public Map<Long, Grade> mine() {
        return restrictions.lasting(
                accounts.of(caller.name()).stream().map(Account::id).toList());
    }

    /** The newest first. */
    public List<AccountRestriction> history(long accountId) {
        return restrictions.history(accountId, SHOWN);
    }

    /** Restricted accounts by their ids, from the one after this. */
    @RolesAllowed(Roles.SYSTEM)
    public List<Long> restrictedAfter(long accountId, int most) {
        return restrictions.lastingAfter(accountId, most);
    }

    /**
     * @throws ServicesRestricted if the account may not use what that grade takes away
     */
    public void check(long accountId, Grade grade) {
        if (of(accountId).compareTo(grade) >= 0) {
            throw new ServicesRestricted(grade);
        }
    }

    /**
     * From today on this counts, in place of what did.
     *
     * @return whether that is a change
     */
    @RolesAllowed(Roles.SYSTEM)
    public boolean set(long accountId, Grade grade, String reason) {
        Grade before = of(accountId);
        if (before == grade) {
            return false;
        }
        restrictions.end(accountId, businessDate.today(), clock.now());
        if (grade != Grade.NONE) {
            restrictions.add(accountId, grade, businessDate.today(), reason, clock.now());
        }
        audit.record("account.restrict", "account", Long.toString(accountId), before + " to " + grade);
        return true;
    }
}
