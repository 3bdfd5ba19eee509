package org.kontor.payments;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Sellers;
import org.kontor.documents.DocumentFile;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/**
 * Debits that go to the bank together: from what is announced and due, through a release by another person, to the file
 * of which the archive keeps every byte.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
public class CollectionRuns {
    @Inject
    private CollectionRunRepository rows;

    @Inject
    private CollectionRulesRepository rules;

    @Inject
    private PaymentRunRepository runs;

    @Inject
    private Collecting collecting;

    @Inject
    private Submitting submitting;

    @Inject
    private PaymentFiles files;

    @Inject
    private Sellers sellers;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The newest first. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Page<CollectionRunRow> list(PageRequest request) {
        return rows.page(Optional.empty(), request);
    }

    /** In one state, as {@link #list(PageRequest)}. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Page<CollectionRunRow> list(PaymentRunState state, PageRequest request) {
        return rows.page(Optional.of(state), request);
    }

    /**
     * @throws NoSuchPaymentRun if there is none with that id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public CollectionRunRow find(long id) {
        return rows.find(id).orElseThrow(() -> new NoSuchPaymentRun(id));
    }

    /** What was done to a run and by whom, in order. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<RunStep> steps(long id) {
        return runs.steps(id);
    }

    /** Debits of a run in the order of its file; filters by name and number of the account and by reference. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Page<DebitRow> debits(long id, PageRequest request) {
        return rows.debits(id, request);
    }

    /** What was announced by then and is not in the run, and why. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public Page<LeftOutRow> leftOut(long id, PageRequest request) {
        return rows.leftOut(id, request);
    }

    /** How a seller collects. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public CollectionRules rules(long sellerId) {
        return rules.find(sellerId);
    }

    /** How a seller collects from now on; runs that are there keep their lead and batches. */
    @RolesAllowed(Roles.ADMIN)
    public void changeRules(long sellerId, CollectionRules changed) {
        rules.change(sellers.find(sellerId).id(), changed);
        audit.record("collection.rules", "seller", Long.toString(sellerId), changed.toString());
    }

    /** The last day of collection that a run of today would usually take: banks and people need their days. */
    public LocalDate usualThrough(long sellerId) {
        CollectionRules now = rules.find(sellerId);
        return CollectionDates.earliest(businessDate.today(), now.leadDays() + now.slack());
    }

    /**
     * A run of all that is announced to be collected by that day, and in no other run.
     *
     * @return its id
     * @throws NoCreditorId if the seller has none
     * @throws CollectionTooFarAhead if banks would not take debits of that day yet
     * @throws NothingToCollect if there is nothing
     */
    public long create(long sellerId, LocalDate through) {
        return collecting.create(sellers.find(sellerId), through).orElseThrow(NothingToCollect::new);
    }

    /**
     * Writes the file, which then waits to be handed over.
     *
     * @throws SamePerson if the seller wants four eyes and the caller created the run
     * @throws RunNotInState if it was released or withdrawn meanwhile
     * @throws CollectionTooLate if the bank can no longer collect in time
     */
    public void release(long id) {
        PaymentRun run = runs.lock(PaymentRunKind.COLLECTION, id);
        boolean fourEyes = rules.find(run.sellerId()).release() == ReleaseRule.FOUR_EYES;
        if (fourEyes && run.creation().by().equals(caller.name())) {
            throw new SamePerson(run.messageId());
        }
        submitting.release(run);
    }

    /**
     * The run goes to the bank: from now on its file is given out, by download or by the bank's folder, and nothing can
     * be taken back. If something of it was paid meanwhile, its file is written anew without it, and it waits for another
     * release instead.
     *
     * @return whether it was handed over
     * @throws RunNotInState if it is not released
     * @throws CollectionTooLate if the bank can no longer collect in time
     */
    public boolean submit(long id) {
        return submitting.submit(runs.lock(PaymentRunKind.COLLECTION, id));
    }

    /**
     * Takes back a run that the bank does not have; its items can be collected by another.
     *
     * @throws RunNotInState if it was handed over meanwhile
     */
    public void withdraw(long id) {
        submitting.withdraw(runs.lock(PaymentRunKind.COLLECTION, id));
    }

    /**
     * The file as it was handed over, the same bytes every time.
     *
     * @throws FileNotHandedOver if it is not
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public DocumentFile file(long id) {
        PaymentRun run = runs.find(PaymentRunKind.COLLECTION, id);
        if (run.state() != PaymentRunState.SUBMITTED && run.state() != PaymentRunState.BOOKED) {
            throw new FileNotHandedOver(run.messageId());
        }
        return files.open(run);
    }
}
