package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.calendar.TechnicalClock;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/** Proposes every night what is to be told, seller by seller. */
@ApplicationScoped
class DunningNightWork implements Work {
    private static final String NAME = "dunning-night";

    @Inject
    private DunningRulesRepository rules;

    @Inject
    private DunningRuns runs;

    @Inject
    private TechnicalClock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return rules.isAnyUndone(businessDate, NAME);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        Optional<Long> seller = rules.undone(businessDate, NAME, clock.now());
        seller.ifPresent(id -> propose(id, businessDate));
        return seller.isPresent();
    }

    private void propose(long sellerId, LocalDate day) {
        try {
            runs.liveThrough(sellerId, day);
        } catch (RuntimeException e) {
            throw new PortionFailed(sellerId, e);
        }
    }
}
