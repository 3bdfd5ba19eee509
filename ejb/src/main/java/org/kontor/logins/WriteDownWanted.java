package org.kontor.logins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kontor.accounts.LoginWanted;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;

/** In the transaction that gives the reason; Keycloak is asked by {@link LoginWork} once that is committed. */
@ApplicationScoped
class WriteDownWanted {
    @Inject
    private LoginRequestRepository requests;

    @Inject
    private Caller caller;

    @Inject
    private TechnicalClock clock;

    void write(@Observes LoginWanted wanted) {
        requests.supersede(wanted, clock.now());
        requests.add(wanted, caller.name(), clock.now());
    }
}
