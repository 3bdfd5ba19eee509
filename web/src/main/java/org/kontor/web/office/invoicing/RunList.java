package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.RunSummary;
import org.kontor.web.ui.Rows;

/** All billing runs, the newest first. */
@Named
@RequestScoped
public class RunList {
    @Inject
    private BillingRuns billingRuns;

    private Rows<RunSummary> rows;

    @PostConstruct
    void load() {
        rows = new Rows<>("", billingRuns::list);
    }

    public Rows<RunSummary> getRows() {
        return rows;
    }
}
