package org.kontor.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** Debits that came back: why, what was done about each, and what is left for a person. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
public class DebitReturns {
    private static final String SUBJECT = "debit-return";

    @Inject
    private ReturnRepository returns;

    @Inject
    private DebitRepository debits;

    @Inject
    private Retrying retrying;

    @Inject
    private Sellers sellers;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private TechnicalClock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The newest first; filters by name and number of the account, by reference and by reason. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Page<ReturnRow> list(PageRequest request) {
        return returns.page(false, request);
    }

    /** Those that wait for a person, as {@link #list(PageRequest)}. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Page<ReturnRow> tasks(PageRequest request) {
        return returns.page(true, request);
    }

    /**
     * @throws NoSuchReturn if there is none with that id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public ReturnRow find(long id) {
        return returns.find(id).orElseThrow(() -> new NoSuchReturn(id));
    }

    /** How many wait for a person. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public long openTasks() {
        return returns.openTasks();
    }

    /** A person did what was to do; nothing happens if another did it before. */
    public void settle(long returnId) {
        if (returns.settle(returnId, clock.now(), caller.name())) {
            audit.record("debit.return.settle", SUBJECT, Long.toString(returnId), "");
        }
    }

    /**
     * What was wrong is mended: what is still open of the debit is announced anew and collected by the account's mandate.
     *
     * @throws NoUsableMandate if there is none, or nothing is open
     */
    public void collectAgain(long returnId) {
        long debitId = find(returnId).debit().id();
        Debit debit = debits.lock(Set.of(debitId)).get(0);
        // Who comes second finds it settled and announces nothing twice.
        if (!returns.settle(returnId, clock.now(), caller.name())) {
            return;
        }
        Seller seller = sellers.find(debit.facts().sellerId());
        Retrying.Notice notice = new Retrying.Notice(
                seller.bank().creditorId(),
                businessDate.today(),
                seller.documents().debitNoticeDays());
        retrying.again(debit, notice)
                .orElseThrow(() -> new NoUsableMandate(debit.facts().endToEndId()));
        audit.record(
                "debit.again", SUBJECT, Long.toString(returnId), debit.facts().endToEndId());
    }
}
