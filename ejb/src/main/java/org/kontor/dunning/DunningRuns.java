package org.kontor.dunning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.catalog.Input;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/**
 * Reminders of a seller, looked at together before they go: a proposal, a look by a person, a release. What goes is
 * decided again, payer by payer, at the moment it is written: nothing is told that was paid or disputed meanwhile.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
public class DunningRuns {
    private static final String SUBJECT = "dunningRun";
    private static final int LONGEST_REASON = 200;

    @Inject
    private DunningRunRepository runs;

    @Inject
    private DunningRulesRepository rules;

    @Inject
    private InstalmentPlans plans;

    @Inject
    private PlanRepository planQueue;

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

    /** Those that tell something, the newest first. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public Page<DunningRunRow> list(PageRequest request) {
        return runs.page(request);
    }

    /**
     * @throws NoSuchRun if there is none with that id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public DunningRunRow find(long id) {
        return runs.find(id).orElseThrow(() -> new NoSuchRun(id));
    }

    /** Payers of a run: those that need a look first, then the largest amounts. Filters by name and number. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
    public Page<DunningCaseRow> cases(long id, PageRequest request) {
        return runs.cases(id, request);
    }

    /**
     * Begins a proposal; payers are looked at in the background.
     *
     * @return its id
     * @throws RunIsOpen if another waits for its release
     * @throws NothingOverdue if no payer has anything overdue
     */
    public long create(long sellerId) {
        Seller seller = sellers.find(sellerId);
        rules.lock(sellerId);
        if (runs.waiting(sellerId).isPresent()) {
            throw new RunIsOpen(seller.displayName());
        }
        return begin(sellerId, businessDate.today(), false).orElseThrow(NothingOverdue::new);
    }

    private Optional<Long> begin(long sellerId, LocalDate today, boolean automatic) {
        // A plan that broke is a reason to remind, whichever job comes first in a night.
        plans.look(planQueue.dueOf(sellerId, today), today);
        if (!runs.hasCandidates(sellerId, today)) {
            return Optional.empty();
        }
        long id = runs.open(sellerId, today, clock.now(), caller.name(), automatic);
        int payers = runs.addCandidates(id, sellerId, today);
        audit.record("dunning.create", SUBJECT, Long.toString(id), payers + " payers to look at");
        return Optional.of(id);
    }

    /** What the night does for a seller; once a day, however often it is called. */
    @RolesAllowed(Roles.SYSTEM)
    public void liveThrough(long sellerId, LocalDate day) {
        // The date of a local stack may move between the question and the transaction; the next portion asks again.
        if (!day.equals(businessDate.today())) {
            return;
        }
        DunningMode mode = rules.lock(sellerId);
        if (!rules.done(sellerId, day) || mode == DunningMode.OFF) {
            return;
        }
        // A proposal nobody touched is made anew; one with a person's decisions waits for that person.
        runs.waiting(sellerId).ifPresent(run -> runs.forgetUntouched(run, clock.now(), caller.name()));
        if (runs.waiting(sellerId).isPresent()) {
            return;
        }
        boolean automatic = mode == DunningMode.AUTOMATIC;
        Optional<Long> run = begin(sellerId, day, automatic);
        if (automatic) {
            run.ifPresent(id -> runs.releaseByItself(id, clock.now(), caller.name()));
        }
    }

    /**
     * The payer gets no letter of this run.
     *
     * @param reason of at most 200 characters
     * @throws CaseNotOpen if the run was released or withdrawn meanwhile
     */
    public void exclude(long caseId, String reason) {
        String why = Input.required(reason, LONGEST_REASON, "reason");
        decide(caseId, CaseState.PROPOSED, CaseState.EXCLUDED, why);
    }

    /** The payer gets its letter after all; as {@link #exclude}. */
    public void include(long caseId) {
        decide(caseId, CaseState.EXCLUDED, CaseState.PROPOSED, "");
    }

    private void decide(long caseId, CaseState from, CaseState to, String reason) {
        if (!runs.decide(caseId, from, to, reason, caller.name())) {
            throw new CaseNotOpen();
        }
        audit.record("dunning.case", "dunningCase", Long.toString(caseId), to.name());
    }

    /**
     * Letters are written from now on, in the background.
     *
     * @throws RunNotProposed if it was released or withdrawn meanwhile, or payers are still being looked at
     */
    public void release(long id) {
        if (!runs.release(id, clock.now(), caller.name())) {
            throw new RunNotProposed();
        }
        audit.record("dunning.release", SUBJECT, Long.toString(id), "");
    }

    /**
     * Nobody gets a letter of it.
     *
     * @throws RunNotProposed if it was released or withdrawn meanwhile
     */
    public void withdraw(long id) {
        if (!runs.withdraw(id, clock.now(), caller.name())) {
            throw new RunNotProposed();
        }
        audit.record("dunning.withdraw", SUBJECT, Long.toString(id), "");
    }
}
