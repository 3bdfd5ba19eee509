package org.kontor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;
import org.kontor.settings.Configuration;

/** The bank of the demo, day by day. */
@ApplicationScoped
class DemoBankWork implements Work {
    @Inject
    private Configuration configuration;

    @Inject
    private DemoBankDays days;

    @Override
    public String name() {
        return "demo-bank";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return configuration.isDemo() && days.isLeft(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return configuration.isDemo() && days.isLeft(businessDate) && days.tell(businessDate);
    }
}
