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
    // Whoever signs a contract sees it in the figure soon; the contracts are not read at every look.
    private static final Duration FRESH = Duration.ofMinutes(10);

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
        return !revenues.isKept(day, Instant.EPOCH);
    }

    /**
     * Keeps the figure of a day, unless that was done a few minutes ago.
     *
     * @return whether it was kept
     */
    @RolesAllowed(Roles.SYSTEM)
    public boolean keep(LocalDate day) {
        Instant now = clock.now();
        if (revenues.isKept(day, now.minus(FRESH))) {
            return false;
        }
        revenues.keep(revenues.compute(day), now);
        return true;
    }
}
