package org.kontor.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;

/** Tells once a week how the last one went. */
@ApplicationScoped
class TellTheWeek implements Work {
    @Inject
    private WeeklySummaries summaries;

    @Override
    public String name() {
        return "week";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return summaries.isLeft(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return summaries.tell(businessDate);
    }
}
