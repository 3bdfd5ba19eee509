package org.kontor.dunning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kontor.calendar.DateBegan;

/** Lives the days of a business that begins in the past. */
@ApplicationScoped
class BeginRestrictions {
    @Inject
    private RestrictionCandidates candidates;

    void begin(@Observes DateBegan began) {
        candidates.begin(began.date());
    }
}
