package org.kontor.logins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.accounts.LoginRole;
import org.kontor.accounts.LoginWanted;
import org.kontor.accounts.Logins;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.TechnicalClock;
import org.kontor.identity.Roles;
import org.kontor.jobs.Failures;
import org.kontor.settings.Configuration;

/** Who was promised a login, and how far that is. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
public class LoginRequests {
    private static final String SUBJECT = "account";

    @Inject
    private LoginRequestRepository requests;

    @Inject
    private Accounts accounts;

    @Inject
    private Logins logins;

    @Inject
    private Event<LoginWanted> wanted;

    @Inject
    private Configuration configuration;

    @Inject
    private Failures failures;

    @Inject
    private TechnicalClock clock;

    @Inject
    private AuditTrail audit;

    /** Those that are not over, the newest first; at most 200 of the last. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<LoginRequest> ofAccount(long accountId) {
        return requests.ofAccount(accounts.find(accountId).id()).stream()
                .filter(request -> request.state().isOpen())
                .toList();
    }

    /** Whether Kontor may make logins; otherwise what is wanted waits for an admin of Keycloak. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public boolean isOn() {
        return configuration.keycloak().isPresent();
    }

    /**
     * Somebody becomes a payer contact of an account.
     *
     * @throws org.kontor.accounts.NoSuchAccount if there is none with that id
     * @throws org.kontor.accounts.InvalidEmail if the mail address is none
     */
    public void invite(long accountId, String email, String name) {
        Account account = accounts.findInUse(accountId);
        wanted.fire(
                new LoginWanted(accountId, email, name, account.correspondence().language()));
        audit.record("login.invite", SUBJECT, Long.toString(accountId), LoginRole.PAYER.name());
    }

    /**
     * Mails once more; a key that was mailed before counts no longer. What was parked is tried again.
     *
     * @throws NoSuchLoginRequest if there is none with that id, or it is over
     */
    public void resend(long id) {
        LoginRequest request = open(id);
        failures.retry(LoginWork.NAME, id);
        if (request.state().isMailed()) {
            LoginState again = request.state() == LoginState.OFFERED ? LoginState.WANTED : LoginState.CREATED;
            requests.move(id, request.state(), again, clock.now());
        }
        audit.record("login.resend", SUBJECT, Long.toString(request.accountId()), "invitation " + id);
    }

    /**
     * Nobody waits for it any more: what was not linked yet cannot be, and the new user is admitted no longer.
     *
     * @throws NoSuchLoginRequest if there is none with that id, or it is over
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.SYSTEM})
    public void withdraw(long id) {
        LoginRequest request = open(id);
        requests.move(id, request.state(), LoginState.WITHDRAWN, clock.now());
        if (!request.user().login().isEmpty()) {
            request.member()
                    .ifPresentOrElse(
                            logins::dismiss,
                            () -> accounts.dismiss(
                                    request.accountId(), request.user().login()));
        }
        audit.record("login.withdraw", SUBJECT, Long.toString(request.accountId()), "invitation " + id);
    }

    /**
     * Names and mail addresses of all who were invited to an account are erased; nobody can come by an invitation any more.
     *
     * @return how many invitations
     */
    public int forget(long accountId) {
        int forgotten = requests.forgetAccount(accounts.find(accountId).id());
        audit.record("login.forget", SUBJECT, Long.toString(accountId), "");
        return forgotten;
    }

    private LoginRequest open(long id) {
        return requests.lock(id).filter(request -> request.state().isOpen()).orElseThrow(NoSuchLoginRequest::new);
    }
}
