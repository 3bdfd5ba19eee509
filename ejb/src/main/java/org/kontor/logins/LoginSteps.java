package org.kontor.logins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.Logins;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;
import org.kontor.notifications.Message;
import org.kontor.notifications.Occasion;
import org.kontor.notifications.Outbox;
import org.kontor.settings.Configuration;

/**
 * The steps to a login, each a transaction of its own; between them, outside of any, Keycloak is asked. That it is asked to
 * mail is committed before: after a kill it is known to be uncertain, as with mail of our own.
 */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class LoginSteps {
    static final Duration KEY_LIVES = Duration.ofDays(7);

    private static final Logger LOG = Logger.getLogger(LoginSteps.class.getName());
    // Longer than Keycloak has to answer.
    private static final Duration SENDING_LIVES = Duration.ofMinutes(2);

    @Inject
    private LoginRequestRepository requests;

    @Inject
    private Accounts accounts;

    @Inject
    private Logins logins;

    @Inject
    private Outbox outbox;

    @Inject
    private Configuration configuration;

    @Inject
    private TechnicalClock clock;

    /** Those that go on, the oldest first; also those that a dead node was asking Keycloak to mail. */
    public List<LoginRequest> due(String work, int most) {
        Instant now = clock.now();
        return requests.due(work, now, now.minus(SENDING_LIVES), most);
    }

    /**
     * There is a user that nobody else can have entered: it is admitted.
     *
     * @return whether to go on; no if another node did, or nobody waits any more
     */
    public boolean created(LoginRequest request, LoginRequest.User user) {
        if (!requests.move(request.id(), LoginState.WANTED, LoginState.CREATED, clock.now())) {
            return false;
        }
        requests.setUser(request.id(), user);
        admit(request, user.login());
        return true;
    }

    /** The login acts for the account of the request. */
    public void admit(LoginRequest request, String login) {
        if (request.member().isPresent()) {
            logins.admit(request.member().getAsLong(), request.role(), login);
        } else {
            accounts.admit(request.accountId(), login);
        }
    }

    /** There is a login that may be somebody else's: whoever reads the mail and logs in with it may link it. */
    public void offered(LoginRequest request) {
        if (requests.move(request.id(), LoginState.WANTED, LoginState.OFFERED, clock.now())) {
            mailKey(request);
        }
    }

    private void mailKey(LoginRequest request) {
        String key = OneTimeKey.create();
        Instant until = clock.now().plus(KEY_LIVES);
        requests.setKey(request.id(), OneTimeKey.hash(key), until);
        requests.countMail(request.id());
        ZoneId zone = configuration.zone();
        outbox.put(new Message(
                new Occasion("login", request.id(), "login-offer", "mail-" + requests.mails(request.id())),
                request.person().email(),
                request.person().language(),
                Map.of(
                        "name", request.person().name(),
                        "number", accounts.find(request.accountId()).number(),
                        "link", configuration.baseUrl() + "/my/invitation.xhtml?key=",
                        "key", key,
                        "until", until.atZone(zone).toLocalDate().toString()),
                ""));
    }

    /** Whether this node may ask Keycloak to mail; it is the only one then. */
    public boolean sending(long id) {
        return requests.move(id, LoginState.CREATED, LoginState.SENDING, clock.now());
    }

    public void sent(long id) {
        if (requests.move(id, LoginState.SENDING, LoginState.INVITED, clock.now())) {
            requests.countMail(id);
        }
    }

    /** Keycloak surely did not mail. */
    public void notSent(long id) {
        requests.move(id, LoginState.SENDING, LoginState.CREATED, clock.now());
    }

    /** Nobody knows whether Keycloak mailed: a person decides. */
    public void lost(long id) {
        if (requests.move(id, LoginState.SENDING, LoginState.UNCERTAIN, clock.now())) {
            requests.countMail(id);
            LOG.severe(() -> "Invitation " + id
                    + " may or may not have been mailed by Keycloak: look at the logins of its account");
        }
    }

    /** The linked login is let into the portal from its next time on. */
    public void letIn(long id) {
        requests.move(id, LoginState.LINKED, LoginState.ARRIVED, clock.now());
    }

    /** @return how many were deleted */
    public int forget(Duration age, int most) {
        return requests.forget(clock.now().minus(age), most);
    }
}
