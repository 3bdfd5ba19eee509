package org.kontor.banking;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** IBANs learned from what persons decided: seen and forgotten here. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
public class LearnedIbans {
    @Inject
    private LearnedIbanRepository learned;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The newest first; filters by name and number of the account and by IBAN. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public Page<LearnedIban> list(PageRequest request) {
        return learned.page(request);
    }

    /** Nothing is matched by it any more; what was stays. Forgetting twice does nothing. */
    public void forget(long id) {
        learned.find(id).ifPresent(known -> {
            if (learned.forget(id, businessDate.today(), caller.name())) {
                audit.record(
                        "iban.forget", "account", Long.toString(known.account().id()), "");
            }
        });
    }

    /**
     * Nothing of an account is matched by an IBAN any more; the payments themselves stay.
     *
     * @return how many were forgotten
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public int forgetAll(long accountId) {
        int forgotten = learned.forgetAll(accountId, businessDate.today(), caller.name());
        if (forgotten > 0) {
            audit.record("iban.forget", "account", Long.toString(accountId), Integer.toString(forgotten));
        }
        return forgotten;
    }
}
