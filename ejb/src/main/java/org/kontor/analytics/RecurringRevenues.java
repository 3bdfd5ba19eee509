package org.kontor.analytics;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;

/** What comes in every month by itself, day by day. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR})
public class RecurringRevenues {
    // Whoever signs a contract sees it in the figure a minute later. Nodes draw ids in blocks, so the newest change
    // need
    // not have the highest id: what that misses is found after ten minutes.
    private static final Duration LATELY = Duration.ofMinutes(1);
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    @Inject
    private RecurringRepository revenues;

    @Inject
    private TechnicalClock clock;

    /** The last figure that was kept up to a day; empty before the first. */
    public Optional<RecurringRevenue> upTo(LocalDate day) {
        return revenues.upTo(day);
    }

    /** Of any day, by what is known now; reads all contracts. */
    public RecurringRevenue compute(LocalDate day) {
        return revenues.compute(day);
    }

    /** Whether the figure of a day was never kept. */
    @RolesAllowed(Roles.SYSTEM)
    public boolean isMissing(LocalDate day) {
        return !revenues.isKept(day);
    }

    /**
     * Keeps the figure of a day, unless that was done lately or nothing has changed since.
     *
     * @return whether it was kept
     */
    @RolesAllowed(Roles.SYSTEM)
    public boolean keep(LocalDate day) {
        Instant now = clock.now();
        long newest = revenues.newestChange();
        if (revenues.isKeptSince(day, now.minus(LATELY)) || revenues.isKeptSince(day, now.minus(A_WHILE), newest)) {
            return false;
        }
        revenues.keep(revenues.compute(day), now, newest);
        return true;
    }
}
