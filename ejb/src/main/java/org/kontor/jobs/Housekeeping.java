package org.kontor.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.kontor.calendar.TechnicalClock;
import org.kontor.persistence.IdempotencyKeys;
import org.kontor.persistence.StrangerCalls;

/** Once an hour on each node: forgets what nobody needs any more. Twice or on two nodes does no harm. */
@ApplicationScoped
class Housekeeping implements Work {
    private static final Duration KEYS_LIVE = Duration.ofDays(3);
    private static final Duration CALLS_LIVE = Duration.ofDays(1);

    @Inject
    private IdempotencyKeys keys;

    @Inject
    private StrangerCalls calls;

    @Inject
    private Failures failures;

    @Inject
    private TechnicalClock clock;

    private final AtomicReference<Instant> nextAt = new AtomicReference<>(Instant.EPOCH);

    @Override
    public String name() {
        return "housekeeping";
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return false;
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        Instant now = clock.now();
        if (now.isBefore(nextAt.get())) {
            return false;
        }
        failures.forgetHealed();
        boolean more = keys.forgetBefore(now.minus(KEYS_LIVE)) | calls.forgetBefore(now.minus(CALLS_LIVE));
        if (!more) {
            nextAt.set(now.plus(Duration.ofHours(1)));
        }
        return more;
    }
}
