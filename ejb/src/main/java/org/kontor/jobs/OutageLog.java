package org.kontor.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.calendar.TechnicalClock;

/** Tells of an outage at once and then once a minute, not at every tick of the timer. */
@ApplicationScoped
class OutageLog {
    private static final Logger LOG = Logger.getLogger(OutageLog.class.getName());
    private static final Duration SILENCE = Duration.ofMinutes(1);

    @Inject
    private TechnicalClock clock;

    private final AtomicReference<Instant> silentUntil = new AtomicReference<>(Instant.EPOCH);

    void tell(String what, RuntimeException failure) {
        Instant now = clock.now();
        Instant until = silentUntil.get();
        if (!now.isBefore(until) && silentUntil.compareAndSet(until, now.plus(SILENCE))) {
            LOG.log(Level.SEVERE, "Background work cannot go on (" + what + "); it tries again by itself", failure);
        }
    }
}
