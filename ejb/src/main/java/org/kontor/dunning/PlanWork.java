package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.TechnicalClock;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/** Looks at every running instalment plan once a day. */
@ApplicationScoped
class PlanWork implements Work {
    private static final String NAME = "instalment-plans";
    private static final int PORTION = 100;

    @Inject
    private PlanRepository queue;

    @Inject
    private InstalmentPlans plans;

    @Inject
    private TechnicalClock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return queue.isAnyDue(businessDate, NAME);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        List<Long> due = queue.due(businessDate, NAME, clock.now(), PORTION);
        PortionFailed.each(due, id -> plans.look(List.of(id), businessDate));
        return !due.isEmpty();
    }
}
