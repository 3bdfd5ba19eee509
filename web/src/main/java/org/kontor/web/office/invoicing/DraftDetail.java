package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.ExplainedLine;
import org.kontor.web.ui.Ids;
import org.omnifaces.cdi.Param;

/** The lines of one draft and why they are what they are. */
@Named
@RequestScoped
public class DraftDetail {
    @Inject
    private BillingRuns billingRuns;

    @Inject
    @Param
    private String id;

    @Inject
    @Param(name = "run")
    private String run;

    private List<ExplainedLine> lines;

    @PostConstruct
    void load() {
        lines = billingRuns.draftLines(Ids.parse(id));
    }

    public List<ExplainedLine> getLines() {
        return lines;
    }

    public long getRun() {
        return Ids.parse(run);
    }
}
