package org.kontor.invoicing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Input;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;
import org.kontor.persistence.DatabaseFailure;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/**
 * Billing runs: start, look at the drafts, finalise. Workers do the rest in the background; {@link #progress} tells how
 * far they are.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class BillingRuns {
    private static final String SUBJECT = "billing_run";
    private static final int LONGEST_REASON = 200;

    @Inject
    private RunRepository runs;

    @Inject
    private RunReports reports;

    @Inject
    private InvoiceRepository invoices;

    @Inject
    private LeftOutDrafts leftOut;

    @Inject
    private Finalising finalising;

    @Inject
    private Sellers sellers;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The newest first; filter and sort are ignored. */
    public Page<RunSummary> list(PageRequest request) {
        return reports.runs(request);
    }

    /** In one state, as {@link #list(PageRequest)}. */
    public Page<RunSummary> list(RunState state, PageRequest request) {
        return reports.runs(state, request);
    }

    /**
     * @throws NoSuchRun if there is none with that id
     */
    public RunSummary find(long runId) {
        return reports.run(runId).orElseThrow(() -> new NoSuchRun(runId));
    }

    /** How far the run is; cheap enough to ask every second. */
    public RunProgress progress(long runId) {
        return find(runId).progress();
    }

    /** The run beside the one before. */
    public RunComparison comparison(long runId) {
        return reports.comparison(find(runId));
    }

    /**
     * Drafts that are not issued yet. In its own order: what cannot be issued, then anomalies, then the rest. Sorts by
     * {@code account}, {@code number}, {@code lines}, {@code net}, {@code gross}; filters by name and number.
     */
    public Page<DraftRow> drafts(long runId, PageRequest request) {
        return reports.drafts(runId, request);
    }

    /** Why a draft is not issued with its run; empty if it is. */
    public Optional<LeftOut> leftOut(long draftId) {
        return leftOut.find(draftId);
    }

    /** Drafts that are, or were, left out of a run: those that are held first. */
    public Page<LeftOutRow> leftOutOf(long runId, PageRequest request) {
        return leftOut.ofRun(runId, request);
    }

    /** Contracts of which the run bills nothing, though somebody might expect it: those without a reason first. */
    public Page<MissingRow> missing(long runId, PageRequest request) {
        return reports.missing(runId, request);
    }

    /** Contracts the last run billed and this one does not, because they are billed already or not due yet. */
    public Page<MissingRow> settled(long runId, PageRequest request) {
        return reports.settled(runId, request);
    }

    /** Lines of a draft with the reason of each amount; empty once it is issued. */
    public List<ExplainedLine> draftLines(long draftId) {
        return invoices.draftLines(draftId);
    }

    /** What must be put right before a draft can be issued; empty if nothing. */
    public List<DraftProblem> draftProblems(long draftId) {
        return invoices.draftProblems(draftId);
    }

    /** Accounts the run could not bill, by number. The next run tries them again. */
    public Page<ParkedRow> parked(long runId, PageRequest request) {
        return reports.parked(runId, request);
    }

    /**
     * Starts a run over all contracts of a seller; drafts appear in the background.
     *
     * @param through what is due by this day is billed, at most three months ahead
     * @return the id of the run
     * @throws RunAlreadyOpen if the seller has a run that is not finished
     * @throws ThroughTooFar if the day lies too far ahead
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public long start(long sellerId, LocalDate through) {
        Seller seller = sellers.find(sellerId);
        LocalDate today = businessDate.today();
        SafetyBounds.checkThrough(through, today);
        try {
            long id = runs.open(sellerId, through, today, caller.name());
            audit.record("run.start", SUBJECT, Long.toString(id), "through " + through);
            return id;
        } catch (DatabaseFailure failure) {
            if (failure.isDuplicate()) {
                throw new RunAlreadyOpen(seller.displayName());
            }
            throw failure;
        }
    }

    /**
     * Leaves a draft out when its run is issued, because somebody has to look first. Its days stay billable: the next run
     * makes it anew.
     *
     * @throws RunNotDrafted if somebody decided about the run already
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public void hold(long draftId, String reason) {
        leaveOut(
                draftId,
                new LeftOut(LeftOut.Kind.HELD, Input.optional(reason, LONGEST_REASON, "reason"), caller.name()));
    }

    /**
     * As {@link #hold}, for a reason.
     *
     * @throws org.kontor.catalog.MissingValue without one
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public void exclude(long draftId, String reason) {
        String given = Input.required(reason, LONGEST_REASON, "reason");
        leaveOut(draftId, new LeftOut(LeftOut.Kind.EXCLUDED, given, caller.name()));
    }

    private void leaveOut(long draftId, LeftOut why) {
        long run = leftOut.lockRun(draftId);
        leftOut.add(draftId, why);
        audit.record("run.leaveOut", SUBJECT, Long.toString(run), draftId + " " + why.kind());
    }

    /**
     * Takes a draft in again that was left out.
     *
     * @throws RunNotDrafted if somebody decided about the run already
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public void takeIn(long draftId) {
        long run = leftOut.lockRun(draftId);
        leftOut.remove(draftId);
        audit.record("run.takeIn", SUBJECT, Long.toString(run), Long.toString(draftId));
    }

    /**
     * Issues the drafts in the background, with the business date as issue date. A draft that fails the checks is
     * parked, the others go on.
     *
     * @throws RunNotDrafted if the drafts are not complete, or somebody decided already
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public void finalise(long runId) {
        finalising.finalise(runs.find(runId).orElseThrow(() -> new NoSuchRun(runId)));
    }

    /**
     * Throws the drafts away in the background; no number was taken.
     *
     * @throws RunNotDrafted if the drafts are not complete, or somebody decided already
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.SYSTEM})
    public void discard(long runId) {
        if (!runs.move(runId, RunState.DRAFTED, RunState.DISCARDING)) {
            throw new RunNotDrafted(runId);
        }
        runs.moveChunks(runId, ChunkState.DRAFTED, ChunkState.TO_DISCARD);
        audit.record("run.discard", SUBJECT, Long.toString(runId), "");
    }
}
