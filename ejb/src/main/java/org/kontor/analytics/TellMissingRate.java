package org.kontor.analytics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;

/** Tells that a base rate is missing. */
@ApplicationScoped
class TellMissingRate implements Work {
    @Inject
    private BaseRateReminders reminders;

    @Override
    public String name() {
        return "rate-missing";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return reminders.isLeft(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return reminders.tell(businessDate);
    }
}
