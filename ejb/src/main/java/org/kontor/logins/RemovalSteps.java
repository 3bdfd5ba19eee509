package org.kontor.logins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;

/** The transactions around what {@link LoginRemovalWork} asks of Keycloak. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class RemovalSteps {
    @Inject
    private LoginRemovalRepository removals;

    @Inject
    private RemovalEnd end;

    @Inject
    private TechnicalClock clock;

    /** The oldest first. */
    public List<LoginRemoval> due(String work, int most) {
        return removals.due(work, clock.now(), most);
    }

    /** Whether the login acts for another account, or somebody was just invited with it. */
    public boolean isUsed(String login) {
        return removals.isUsed(login);
    }

    /** Once, whichever node comes first. */
    public void end(LoginRemoval removal, RemovalState state) {
        removals.lockWanted(removal.id()).ifPresent(waiting -> end.end(waiting, state));
    }
}
