package org.kontor.banking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;

/** Tells once a day what waits too long. */
@ApplicationScoped
class AlertWork implements Work {
    @Inject
    private Alerts alerts;

    @Override
    public String name() {
        return "bank-alerts";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return alerts.isLeft(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return alerts.isLeft(businessDate) && alerts.tell(businessDate);
    }
}
