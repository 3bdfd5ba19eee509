package org.kontor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.kontor.jobs.Work;
import org.kontor.settings.Configuration;

/** Fills the demo space step by step. Each step and its count are one transaction, so a kill repeats or loses none. */
@ApplicationScoped
class DemoWork implements Work {
    @Inject
    private Configuration configuration;

    @Inject
    private DemoPlayer player;

    @Override
    public String name() {
        return "demo";
    }

    /** The business date waits until everything of the day has happened. */
    @Override
    public boolean isLeft(LocalDate businessDate) {
        return configuration.isDemo() && player.isLeft(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        return configuration.isDemo() && player.play(businessDate);
    }
}
