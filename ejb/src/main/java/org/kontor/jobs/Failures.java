package org.kontor.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;

/**
 * What background work could not do: it is tried again after growing pauses and parked when that does not help. What is
 * parked waits for a person; the rest of the work goes on.
 */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class Failures {
    /** Stands for a work as a whole, in the place of a subject. */
    static final long WHOLE_WORK = 0;

    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    @Inject
    private FailureRepository repository;

    @Inject
    private TechnicalClock clock;

    @Inject
    private AuditTrail audit;

    /** What waits for its next attempt or is parked, the parked first; at most 500. */
    public List<Failure> list() {
        return repository.list(clock.now());
    }

    /** Lets something parked be tried again at once. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN})
    public void retry(String work, long subjectId) {
        if (repository.remove(work, subjectId)) {
            audit.record("job.retry", work, Long.toString(subjectId), "");
        }
    }

    /** Whether the work as a whole has to wait for its next attempt. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isPausing(String work) {
        return repository
                .find(work, WHOLE_WORK)
                .filter(failure -> failure.nextAt().isAfter(clock.now()))
                .isPresent();
    }

    /** Names of the works that have to wait as a whole for their next attempt. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<String> pausing() {
        return repository.pausing(clock.now());
    }

    /**
     * Counts a failed attempt and says when the next is due.
     *
     * @param subjectId what failed, or 0 for the work as a whole, which is never parked
     * @return whether the work can go on at once with the rest; no if it tried what had to wait
     */
    @PermitAll
    public boolean record(String work, long subjectId, Throwable cause) {
        Instant now = clock.now();
        Optional<Failure> earlier = repository.find(work, subjectId);
        int attempts = 1 + earlier.map(Failure::attempts).orElse(0);
        Instant next = subjectId == WHOLE_WORK
                ? now.plus(Attempts.pause(attempts).orElse(Attempts.LONGEST))
                : Attempts.isHopeless(cause)
                        ? Failure.PARKED
                        : Attempts.pause(attempts).map(now::plus).orElse(Failure.PARKED);
        Failure failure = new Failure(work, subjectId, attempts, now, next, Attempts.reason(cause));
        repository.store(failure);
        Level level = failure.isParked() || attempts > 1 ? Level.SEVERE : Level.WARNING;
        LOG.log(level, failure.alert(), cause);
        return earlier.filter(failed -> failed.nextAt().isAfter(now)).isEmpty();
    }

    /** The work as a whole succeeded: its next failure is a first one again. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public void heal(String work) {
        repository.remove(work, WHOLE_WORK);
    }

    /** Forgets failures that were not repeated for a day: their next attempt succeeded. */
    @RolesAllowed(Roles.SYSTEM)
    public void forgetHealed() {
        repository.removeDueBefore(clock.now().minus(Duration.ofDays(1)));
    }
}
