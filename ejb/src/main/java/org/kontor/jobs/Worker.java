package org.kontor.jobs;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.settings.Configuration;

/** Does background work in the role {@code system}, outside of any transaction. For the dispatcher only. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Worker {
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
    private OutageLog outages;

    /** One portion of the work; false if there is nothing to do now, or the work has to pause after a failure. */
    public boolean doPortion(Work work) {
        try {
            return !failures.isPausing(work.name()) && attempt(work);
        } catch (RuntimeException e) {
            // Not even the failure could be written down: the database is away. The next tick of the timer tries again.
            outages.tell(work.name(), e);
            return false;
        }
    }

    /** Names of the works the day has to wait for. */
    public List<String> left(LocalDate businessDate) {
        return workLeft.names(businessDate);
    }

    /** Lets the next day begin if the local stack's date is under way and nothing is left of today. */
    public boolean endDay() {
        if (!configuration.isLocal()) {
            return false;
        }
        try {
            return clock.read()
                    .filter(BusinessClock::isUnderWay)
                    .filter(now -> workLeft.isNone(now.today()))
                    .map(now -> clock.endDay(now.today()))
                    .orElse(false);
        } catch (RuntimeException e) {
            outages.tell("business date", e);
            return false;
        }
    }

    private boolean attempt(Work work) {
        try {
            return work.doPortion(businessDate.today());
        } catch (PortionFailed e) {
            failures.record(work.name(), e.subjectId(), e.getCause());
            return true;
        } catch (RuntimeException e) {
            failures.record(work.name(), Failures.WHOLE_WORK, e);
            return false;
        }
    }
}
