package org.kontor.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;

/** Trials do not end unannounced. */
@ApplicationScoped
class TrialWork implements Work {
    @Inject
    private TrialReminders reminders;

    @Override
    public String name() {
        return "trial-reminders";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return reminders.isLeft(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return reminders.isLeft(businessDate) && reminders.remind(businessDate);
    }
}
