package org.kontor.web.office.dunning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.dunning.DunningCaseRow;
import org.kontor.dunning.DunningRunRow;
import org.kontor.dunning.DunningRuns;
import org.kontor.dunning.DunningState;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** One run of reminders: who is written to, who not and why. */
@Named
@RequestScoped
public class DunningDetail {
    @Inject
    private DunningRuns runs;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "q")
    private String filter;

    private DunningRunRow run;
    private Rows<DunningCaseRow> cases;

    @PostConstruct
    void load() {
        long runId = Ids.parse(id);
        run = runs.find(runId);
        cases = new Rows<>(filter, request -> runs.cases(runId, request));
    }

    public String release() {
        runs.release(run.id());
        notices.done("dunning.released", run.id());
        return self();
    }

    public String withdraw() {
        runs.withdraw(run.id());
        notices.done("dunning.withdrawn", run.id());
        return self();
    }

    public String include(long caseId) {
        runs.include(caseId);
        return self();
    }

    private String self() {
        return "/office/dunning/run.xhtml?faces-redirect=true&id=" + run.id();
    }

    /** Whether a person may still decide. */
    public boolean isOpen() {
        return run.state() == DunningState.PROPOSED;
    }

    public DunningRunRow getRun() {
        return run;
    }

    public String getFilter() {
        return filter;
    }

    public Rows<DunningCaseRow> getCases() {
        return cases;
    }
}
