package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.DraftRow;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.LeftOutRow;
import org.kontor.invoicing.MissingRow;
import org.kontor.invoicing.ParkedRow;
import org.kontor.invoicing.RunComparison;
import org.kontor.invoicing.RunState;
import org.kontor.invoicing.RunSummary;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One billing run: live progress, then its drafts with what is odd first, then its invoices. */
@Named
@RequestScoped
public class RunDetail {
    private static final int SHOWN = 50;

    @Inject
    private BillingRuns billingRuns;

    @Inject
    private Invoices invoices;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "q")
    private String filter;

    private RunSummary run;
    private RunComparison comparison;
    private List<ParkedRow> parked;
    private List<LeftOutRow> leftOut;
    private List<MissingRow> missing;
    private Page<MissingRow> settled;
    private Rows<DraftRow> drafts;
    private Rows<InvoiceRow> issued;

    @PostConstruct
    void load() {
        long runId = Ids.parse(id);
        run = billingRuns.find(runId);
        drafts = new Rows<>(filter, request -> billingRuns.drafts(runId, request));
        issued = new Rows<>(filter, request -> invoices.ofRun(runId, request));
    }

    /**
     * Asked by the poll, which is always on the page: one that goes with the work would not be heard when it is done.
     * Then the page is loaded anew with what the workers made.
     */
    public void refresh() {
        if (!run.isAtWork()) {
            Faces.redirect("office/invoicing/run.xhtml?id=%s", run.id());
        }
    }

    public String finalise() {
        billingRuns.finalise(run.id());
        return self();
    }

    public String discard() {
        billingRuns.discard(run.id());
        return self();
    }

    private String self() {
        return "/office/invoicing/run.xhtml?faces-redirect=true&id=" + run.id();
    }

    public RunSummary getRun() {
        return run;
    }

    public boolean isDrafted() {
        return run.state() == RunState.DRAFTED;
    }

    public boolean isDone() {
        return run.state() == RunState.DONE;
    }

    public RunComparison getComparison() {
        if (comparison == null) {
            comparison = billingRuns.comparison(run.id());
        }
        return comparison;
    }

    public List<ParkedRow> getParked() {
        if (parked == null) {
            parked = billingRuns.parked(run.id(), PageRequest.first(SHOWN)).rows();
        }
        return parked;
    }

    public List<LeftOutRow> getLeftOut() {
        if (leftOut == null) {
            leftOut = billingRuns.leftOutOf(run.id(), PageRequest.first(SHOWN)).rows();
        }
        return leftOut;
    }

    /** What nobody need look at: billed already, or not due yet. */
    public Page<MissingRow> getSettled() {
        if (settled == null) {
            settled = billingRuns.settled(run.id(), PageRequest.first(SHOWN));
        }
        return settled;
    }

    /** Told while somebody can still do something about it, and afterwards. */
    public List<MissingRow> getMissing() {
        if (missing == null) {
            missing = billingRuns.missing(run.id(), PageRequest.first(SHOWN)).rows();
        }
        return missing;
    }

    public String getFilter() {
        return filter;
    }

    public Rows<DraftRow> getDrafts() {
        return drafts;
    }

    public Rows<InvoiceRow> getIssued() {
        return issued;
    }
}
