package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.TechnicalClock;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/** Looks at payers of proposals and writes the letters of released ones. */
@ApplicationScoped
class DunningWork implements Work {
    static final String NAME = "dunning";
    private static final int PORTION = 200;

    @Inject
    private DunningRunRepository runs;

    @Inject
    private DunningCases cases;

    @Inject
    private TechnicalClock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return runs.isAnyDue(NAME);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        List<Long> portion = runs.due(NAME, clock.now(), PORTION);
        if (portion.isEmpty()) {
            return false;
        }
        try {
            cases.work(portion);
        } catch (RuntimeException e) {
            // One bad payer stops nobody.
            PortionFailed.each(portion, id -> cases.work(List.of(id)));
        }
        return true;
    }
}
