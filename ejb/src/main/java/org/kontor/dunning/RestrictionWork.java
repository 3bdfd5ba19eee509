package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.kontor.calendar.TechnicalClock;
import org.kontor.jobs.Work;

/** Restricts services once a day, and frees them within a minute after they were paid. */
@ApplicationScoped
class RestrictionWork implements Work {
    // Often enough for a minute, however long a portion takes.
    private static final Duration PAUSE = Duration.ofSeconds(20);

    @Inject
    private RestrictionCandidates candidates;

    @Inject
    private Restricting restricting;

    @Inject
    private TechnicalClock clock;

    private volatile Instant next = Instant.EPOCH;

    @Override
    public String name() {
        return "restrictions";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return !candidates.isDone(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        if (!candidates.isDone(businessDate)) {
            return restricting.liveThrough(businessDate);
        }
        Instant now = clock.now();
        if (!now.isBefore(next)) {
            next = now.plus(PAUSE);
            restricting.lift();
        }
        return false;
    }
}
