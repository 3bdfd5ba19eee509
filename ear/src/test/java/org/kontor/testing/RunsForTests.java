package org.kontor.testing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.awaitility.Awaitility;
import org.kontor.invoicing.BillingRuns;
import org.kontor.invoicing.InvoiceRow;
import org.kontor.invoicing.Invoices;
import org.kontor.invoicing.RunState;
import org.kontor.invoicing.RunSummary;
import org.kontor.jobs.Dispatcher;
import org.kontor.persistence.PageRequest;
import org.kontor.testing.SpaceForTests.Place;

/** Billing runs from start to end, as an operator clicks through them. */
@Dependent
public class RunsForTests {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(50);

    @Inject
    private AsOperator operator;

    @Inject
    private BillingRuns runs;

    @Inject
    private Invoices invoices;

    @Inject
    private Dispatcher dispatcher;

    /** Drafts and issues all that is due by a day; gives what was issued. */
    public List<InvoiceRow> issued(Place place, LocalDate through) throws Exception {
        long run = drafted(place, through);
        issue(run);
        return operator.call(() -> invoices.ofRun(run, PageRequest.first(PageRequest.LARGEST)))
                .rows();
    }

    /** A run whose drafts wait for a decision. */
    public long drafted(Place place, LocalDate through) throws Exception {
        long run = operator.call(() -> runs.start(place.seller(), through));
        await(run, RunState.DRAFTED);
        return run;
    }

    public RunSummary issue(long run) {
        operator.run(() -> runs.finalise(run));
        return await(run, RunState.DONE);
    }

    public RunSummary await(long run, RunState state) {
        return Awaitility.await("run " + run + " " + state)
                .atMost(PATIENCE)
                .pollInterval(POLL)
                .until(() -> look(run), found -> found.state() == state);
    }

    /** Wakes the work as the timer does every second: hundreds of runs would idle away minutes. */
    private RunSummary look(long run) throws Exception {
        dispatcher.wake();
        return operator.call(() -> runs.find(run));
    }
}
