package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.contracts.Contracts;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Sql;

/**
 * What the payment days of a contract's invoices rest on: a date of the calendar that the contract names puts its payer into
 * default without a reminder (§ 286 (2) no. 1 BGB), one that only the invoice names does not (§ 286 (3), BGH III ZR 91/07).
 * Contracts without a decision follow the policy; so do invoices over several contracts.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class AgreedDueDates {
    @Inject
    private Sql sql;

    @Inject
    private Contracts contracts;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** Empty for a contract that follows the policy. */
    public Optional<DueDate> of(long contractId) {
        return sql.first(
                "SELECT source FROM contract_due_date WHERE contract_id = ?",
                row -> DueDate.valueOf(row.getString(1)),
                contractId);
    }

    /**
     * Counts for all that is open of the contract, and for what is invoiced later.
     *
     * @param source empty to follow the policy
     * @throws org.kontor.contracts.NoSuchContract if there is none with that id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void decide(long contractId, Optional<DueDate> source) {
        long id = contracts.find(contractId).id();
        sql.update("DELETE FROM contract_due_date WHERE contract_id = ?", id);
        source.ifPresent(decided -> sql.update(
                "INSERT INTO contract_due_date (contract_id, source, set_on, set_by) VALUES (?, ?, ?, ?)",
                id,
                decided.name(),
                businessDate.today(),
                caller.name()));
        audit.record(
                "contract.dueDate",
                "contract",
                Long.toString(id),
                source.map(DueDate::name).orElse("policy"));
    }
}
