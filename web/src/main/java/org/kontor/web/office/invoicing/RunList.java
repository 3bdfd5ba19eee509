package org.kontor.web.office.invoicing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.RunState;
import org.kontor.invoicing.RunSummary;
import org.kontor.web.ui.Chosen;
import org.kontor.web.ui.Rows;
import org.omnifaces.cdi.Param;

/** All billing runs, the newest first. */
@Named
@RequestScoped
public class RunList {
    @Inject
    private BillingRuns billingRuns;

    @Inject
    @Param(name = "state")
    private String stateParameter;

    private Optional<RunState> state;
    private Rows<RunSummary> rows;

    @PostConstruct
    void load() {
        state = Chosen.of(RunState.class, stateParameter);
        rows = new Rows<>(
                "",
                request -> state.map(chosen -> billingRuns.list(chosen, request))
                        .orElseGet(() -> billingRuns.list(request)));
    }

    public String getState() {
        return Chosen.name(state);
    }

    public boolean isRestricted() {
        return state.isPresent();
    }

    public Rows<RunSummary> getRows() {
        return rows;
    }
}
