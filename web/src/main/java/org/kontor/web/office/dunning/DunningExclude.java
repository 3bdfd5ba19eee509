package org.kontor.web.office.dunning;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.kontor.dunning.DunningRuns;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Takes a payer out of a run, with the reason. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class DunningExclude implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DunningRuns runs;

    @Inject
    private Notices notices;

    @Inject
    @Param(name = "case")
    private String caseParameter;

    @Inject
    @Param(name = "run")
    private String runParameter;

    private long caseId;
    private long runId;

    @NotBlank
    @Size(max = 200)
    private String reason;

    @PostConstruct
    void load() {
        caseId = Ids.parse(caseParameter);
        runId = Ids.parse(runParameter);
    }

    public String exclude() {
        runs.exclude(caseId, reason);
        notices.done("dunning.excludedOne");
        return "/office/dunning/run.xhtml?faces-redirect=true&id=" + runId;
    }

    public long getRunId() {
        return runId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
