package org.kontor.logins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.audit.Person;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/**
 * Linking a login that was there to what was ordered or to a team: the key proves the mail address, the login is the
 * caller's own. The login may have no role yet: nobody is a member before the first link.
 */
@Stateless
@RolesAllowed({Roles.MEMBER, Roles.ANYBODY})
public class MyLogins {
    @Inject
    private LoginRequestRepository requests;

    @Inject
    private LinkedLogins linked;

    @Inject
    private Caller caller;

    @Inject
    private TechnicalClock clock;

    @Inject
    private AuditTrail audit;

    /**
     * What the key offers.
     *
     * @throws KeyRefused if it is wrong, was used, or is too old
     */
    public LoginOffer offer(String key) {
        return linked.offer(find(key));
    }

    /**
     * The caller's login is linked from now on; the key counts no longer. One that is no member's yet is let into the portal
     * by a job, and then from the next time on that it logs in.
     *
     * @return id of the account
     * @throws KeyRefused if it is wrong, was used, or is too old
     */
    public long link(String key) {
        LoginRequest request = find(key);
        requests.used(request.id(), caller.name());
        LoginState next = caller.is(Roles.MEMBER) ? LoginState.ARRIVED : LoginState.LINKED;
        requests.move(request.id(), LoginState.OFFERED, next, clock.now());
        linked.admit(request, caller.name());
        audit.record(AuditFact.of("my.login.link", "account", request.accountId(), caller.name())
                .about(Person.login(caller.name())));
        return request.accountId();
    }

    /** How far the caller's last link is: linked, or let in; empty if there is none. */
    public Optional<LoginState> linked() {
        return requests.linked(caller.name());
    }

    /** The caller came into the portal: nobody has to wait for that any more. */
    public void arrive() {
        requests.arrived(caller.name(), clock.now());
    }

    /** Locked, so that a second click waits and is refused. */
    private LoginRequest find(String key) {
        return requests.ofKey(OneTimeKey.hash(key), clock.now()).orElseThrow(KeyRefused::new);
    }
}
