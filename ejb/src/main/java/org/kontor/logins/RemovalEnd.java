package org.kontor.logins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kontor.audit.AuditErasures;
import org.kontor.audit.Person;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;

/** What goes with a user: the trail forgets who it was. For {@link LoginRemovals} and {@link RemovalSteps} only. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunAs(Roles.SYSTEM)
public class RemovalEnd {
    @Inject
    private LoginRemovalRepository removals;

    @Inject
    private AuditErasures trail;

    @Inject
    private TechnicalClock clock;

    /** The row is locked by the caller. Who still logs in is still somebody in the trail. */
    public void end(LoginRemoval removal, RemovalState state) {
        switch (state) {
            case DELETED, ABSENT -> trail.erase(Person.login(removal.login()), removal.trailUntil());
            case SHARED, STAFF, WANTED -> {}
        }
        removals.end(removal.id(), state, clock.now());
    }
}
