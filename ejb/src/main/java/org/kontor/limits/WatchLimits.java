package org.kontor.limits;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.TechnicalClock;
import org.kontor.jobs.PortionFailed;
import org.kontor.jobs.Work;

/** Looks once a day where every account with a limit stands, some at a time. */
@ApplicationScoped
class WatchLimits implements Work {
    private static final String NAME = "credit-limits";
    private static final int AT_ONCE = 100;

    @Inject
    private LimitRepository limits;

    @Inject
    private CreditLimits standings;

    @Inject
    private CreditSettings settings;

    @Inject
    private TechnicalClock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isLeft(LocalDate businessDate) {
        return !limits.isDayDone(businessDate);
    }

    @Override
    public boolean doPortion(LocalDate businessDate) {
        if (limits.isDayDone(businessDate)) {
            return false;
        }
        limits.watch(businessDate, settings.policy().limits().keySet());
        List<Long> next = limits.next(businessDate, NAME, clock.now(), AT_ONCE);
        if (next.isEmpty()) {
            limits.dayIsDone(businessDate);
            return true;
        }
        try {
            standings.look(next);
        } catch (RuntimeException e) {
            // One account that cannot be priced keeps the others from nothing.
            PortionFailed.each(next, account -> standings.look(List.of(account)));
        }
        return true;
    }
}
