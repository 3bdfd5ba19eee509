package org.kontor.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;

/** Every day of the business gets its figure. */
@ApplicationScoped
class KeepRecurringRevenue implements Work {
    @Inject
    private RecurringRevenues revenues;

    @Override
    public String name() {
        return "recurring-revenue";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return revenues.isMissing(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return revenues.keep(businessDate);
    }
}
