package org.kontor.web.office.payments;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.payments.CollectionRunRow;
import org.kontor.payments.CollectionRuns;
import org.kontor.payments.DebitRow;
import org.kontor.payments.LeftOutRow;
import org.kontor.payments.PaymentRunState;
import org.kontor.payments.RunStep;
import org.kontor.persistence.PageRequest;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** One collection run: its debits, what it leaves out and why, and its way to the bank. */
@Named
@RequestScoped
public class CollectionDetail {
    private static final int SHOWN = 100;

    @Inject
    private CollectionRuns runs;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "q")
    private String filter;

    private CollectionRunRow run;
    private List<LeftOutRow> leftOut;
    private List<RunStep> steps;
    private Rows<DebitRow> debits;

    @PostConstruct
    void load() {
        long runId = Ids.parse(id);
        run = runs.find(runId);
        debits = new Rows<>(filter, request -> runs.debits(runId, request));
    }

    public String release() {
        runs.release(run.id());
        notices.done("collection.released", run.name());
        return self();
    }

    public String submit() {
        boolean handedOver = runs.submit(run.id());
        notices.done(handedOver ? "collection.submitted" : "collection.changed", run.name());
        return self();
    }

    public String withdraw() {
        runs.withdraw(run.id());
        notices.done("collection.withdrawn", run.name());
        return self();
    }

    private String self() {
        return "/office/payments/collection.xhtml?faces-redirect=true&id=" + run.id();
    }

    public CollectionRunRow getRun() {
        return run;
    }

    public boolean isCreated() {
        return run.state() == PaymentRunState.CREATED;
    }

    public boolean isReleased() {
        return run.state() == PaymentRunState.RELEASED;
    }

    public boolean isWithdrawable() {
        return isCreated() || isReleased();
    }

    public boolean isHandedOver() {
        return run.state() == PaymentRunState.SUBMITTED || run.state() == PaymentRunState.BOOKED;
    }

    public List<LeftOutRow> getLeftOut() {
        if (leftOut == null) {
            leftOut = runs.leftOut(run.id(), PageRequest.first(SHOWN)).rows();
        }
        return leftOut;
    }

    public List<RunStep> getSteps() {
        if (steps == null) {
            steps = runs.steps(run.id());
        }
        return steps;
    }

    public String getFilter() {
        return filter;
    }

    public Rows<DebitRow> getDebits() {
        return debits;
    }
}
