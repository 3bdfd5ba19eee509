package org.kontor.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.settings.Configuration;

/**
 * The date the business lives on, as a local date of {@code KONTOR_ZONE}: the real one in production; in the local
 * stack it stands still until it is moved, and then lives every day in turn.
 */
@Stateless
@RolesAllowed({Roles.ADMIN, Roles.SYSTEM})
public class BusinessDays {
    /** The clock may be sent at most this many days ahead at once. */
    public static final int FARTHEST = 1100;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private BusinessClockRepository clock;

    @Inject
    private Configuration configuration;

    @Inject
    private Worker worker;

    @Inject
    private AuditTrail audit;

    /** The date of today's business. */
    @PermitAll
    public LocalDate today() {
        return businessDate.today();
    }

    /**
     * Sends the business to a later date. It gets there in the background, day by day, and leaves a day only when no
     * work of that day is left; see {@link #progress()}. A second call can send it further.
     *
     * @throws ClockIsReal if this is no local stack
     * @throws DateHasPassed if the business is or goes already beyond the date
     * @throws DateTooFarAhead if it is more than {@link #FARTHEST} days ahead
     */
    public void moveTo(LocalDate date) {
        LocalDate today = movableToday();
        if (date.isAfter(today.plusDays(FARTHEST))) {
            throw new DateTooFarAhead(date, FARTHEST);
        }
        clock.startAt(today);
        if (!clock.sendTo(date)) {
            throw new DateHasPassed(date);
        }
        audit.record("clock.move", "clock", "business", today + " to " + date);
    }

    /**
     * Lets the business of an empty local stack begin on an earlier or later day than today; possible once, before the
     * date was ever moved.
     *
     * @throws ClockIsReal if this is no local stack
     * @throws DateHasPassed if the business has begun already
     */
    public void beginOn(LocalDate date) {
        movableToday();
        if (!clock.startAt(date)) {
            throw new DateHasPassed(date);
        }
        audit.record("clock.begin", "clock", "business", date.toString());
    }

    /** How far the business is, and what it waits for. */
    @PermitAll
    public DayProgress progress() {
        LocalDate today = businessDate.today();
        LocalDate target = clock.read().map(BusinessClock::target).orElse(today);
        List<String> waitingFor = today.isBefore(target) ? worker.left(today) : List.of();
        return new DayProgress(today, target, waitingFor, configuration.isLocal());
    }

    private LocalDate movableToday() {
        if (!configuration.isLocal()) {
            throw new ClockIsReal();
        }
        return businessDate.today();
    }
}
