package org.kontor.logins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;
import org.kontor.settings.Configuration;

/** Users in Keycloak that go with their erased persons: written down here, deleted by {@link LoginRemovalWork}. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class LoginRemovals {
    @Inject
    private LoginRemovalRepository removals;

    @Inject
    private RemovalEnd end;

    @Inject
    private Configuration configuration;

    @Inject
    private TechnicalClock clock;

    @Inject
    private AuditTrail audit;

    /**
     * The logins acted for an account whose data was erased; with the caller's transaction, or not at all.
     *
     * @param trailUntil the last day on which the trail has to name them
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void want(long accountId, Collection<String> logins, LocalDate trailUntil) {
        logins.forEach(login -> removals.add(accountId, login, trailUntil, clock.now()));
    }

    /** In the order in which they were written down; at most 200. */
    public List<LoginRemoval> ofAccount(long accountId) {
        return removals.ofAccount(accountId);
    }

    /** Whether Kontor may delete users; otherwise a person does it and says so. */
    public boolean isOn() {
        return configuration.keycloak().isPresent();
    }

    /**
     * A person deleted the user.
     *
     * @throws NoSuchRemoval if there is none that waits
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void deletedByHand(long id) {
        decide(id, RemovalState.DELETED);
    }

    /**
     * A person saw that the user is needed: it works for the operator.
     *
     * @throws NoSuchRemoval if there is none that waits
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void keptByHand(long id) {
        decide(id, RemovalState.STAFF);
    }

    // Recorded before keys are destroyed: whoever records it may be whom it is about.
    private void decide(long id, RemovalState state) {
        LoginRemoval removal = removals.lockWanted(id).orElseThrow(NoSuchRemoval::new);
        audit.record("login.removal", "account", Long.toString(removal.accountId()), state.name());
        end.end(removal, removals.isUsed(removal.login()) ? RemovalState.SHARED : state);
    }
}
