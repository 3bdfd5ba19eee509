package org.kontor.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.catalog.Sellers;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.RunState;
import org.kontor.invoicing.RunSummary;
import org.kontor.persistence.PageRequest;

/** Billing runs of the demo, started and issued as an operator would. */
@Dependent
class DemoRuns {
    @Inject
    private BillingRuns runs;

    @Inject
    private Sellers sellers;

    void start(LocalDate through) {
        runs.start(sellers.list().get(0).id(), through);
    }

    boolean isDrafted() {
        return latest().filter(run -> run.state() == RunState.DRAFTED).isPresent();
    }

    boolean isNoneOpen() {
        return latest().filter(run -> run.state() != RunState.DONE).isEmpty();
    }

    void issue() {
        runs.finalise(latest().orElseThrow().id());
    }

    private Optional<RunSummary> latest() {
        return runs.list(PageRequest.first(1)).rows().stream().findFirst();
    }
}
