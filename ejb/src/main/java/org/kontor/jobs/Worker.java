package org.kontor.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.settings.Configuration;

/** Does background work in the role {@code system}, outside of any transaction. For the dispatcher only. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Worker {
    private static final String MOVER = "business-date";

    @Inject
    private BusinessDate businessDate;

    @Inject
    private BusinessClockRepository clock;

    @Inject
    private Configuration configuration;

    @Inject
    private WorkLeft workLeft;

    @Inject
    private Failures failures;

    @Inject
    private Outage outage;

    /** The day, and who has to wait; empty while the database is away. */
    public Optional<Tick> look() {
        if (!outage.mayTry()) {
            return Optional.empty();
        }
        try {
            Tick tick = new Tick(businessDate.today(), failures.pausing());
            outage.isOver();
            return Optional.of(tick);
        } catch (RuntimeException e) {
            outage.lasts(e);
            return Optional.empty();
        }
    }

    /** As {@link #doPortion}, right after the look: what it told is not asked again. */
    public boolean doFirst(Work work, Tick tick) {
        if (tick.pausing().contains(work.name()) || !outage.mayTry()) {
            return false;
        }
        return kept(work.name(), () -> work.doPortion(tick.today()));
    }

    /** One portion of the work; false if there is nothing to do now, or it has to pause after a failure. */
    public boolean doPortion(Work work) {
        return outage.mayTry() && attempt(work.name(), () -> work.doPortion(businessDate.today()));
    }

    /** Names of the works the day has to wait for. */
    public List<String> left(LocalDate businessDate) {
        return workLeft.names(businessDate);
    }

    /** Lets the next day begin if the local stack's date is under way and nothing is left of today. */
    public boolean endDay() {
        return configuration.isLocal() && outage.mayTry() && attempt(MOVER, this::endDayIfNothingIsLeft);
    }

    private boolean endDayIfNothingIsLeft() {
        return clock.read()
                .filter(BusinessClock::isUnderWay)
                .filter(now -> workLeft.isNone(now.today()))
                .map(now -> clock.endDay(now.today()))
                .orElse(false);
    }

    /** What fails without its failure being written down failed because the database is away. */
    private boolean attempt(String work, BooleanSupplier step) {
        return kept(work, () -> !failures.isPausing(work) && step.getAsBoolean());
    }

    private boolean kept(String work, BooleanSupplier step) {
        try {
            boolean didSomething = recorded(work, step);
            outage.isOver();
            return didSomething;
        } catch (RuntimeException e) {
            outage.lasts(e);
            return false;
        }
    }

    private boolean recorded(String work, BooleanSupplier step) {
        try {
            boolean didSomething = step.getAsBoolean();
            if (didSomething) {
                failures.heal(work);
            }
            return didSomething;
        } catch (PortionFailed e) {
            return failures.record(work, e.subjectId(), e.getCause());
        } catch (RuntimeException e) {
            failures.record(work, Failures.WHOLE_WORK, e);
            return false;
        }
    }
}
