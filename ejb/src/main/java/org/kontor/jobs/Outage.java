package org.kontor.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.calendar.TechnicalClock;

/**
 * Whether this node has lost its database. While it has, one portion of work every few seconds finds out whether it is
 * back; all others wait, instead of filling the log at every tick of the timer.
 */
@ApplicationScoped
class Outage {
    private static final Logger LOG = Logger.getLogger(Outage.class.getName());
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(5);
    private static final Instant NONE = Instant.EPOCH;

    @Inject
    private TechnicalClock clock;

    private final AtomicReference<Instant> nextTry = new AtomicReference<>(NONE);

    boolean mayTry() {
        Instant at = nextTry.get();
        Instant now = clock.now();
        return at.equals(NONE) || !now.isBefore(at) && nextTry.compareAndSet(at, now.plus(BETWEEN_TRIES));
    }

    void lasts(RuntimeException failure) {
        Instant before = nextTry.getAndSet(clock.now().plus(BETWEEN_TRIES));
        if (before.equals(NONE)) {
            LOG.log(Level.SEVERE, "Background work cannot go on and tries again by itself", failure);
        }
    }

    void isOver() {
        if (!nextTry.getAndSet(NONE).equals(NONE)) {
            LOG.info("Background work goes on");
        }
    }
}
