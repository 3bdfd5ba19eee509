package org.kontor.logins;

import jakarta.annotation.security.RolesAllowed;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kontor.accounts.Account;
import org.kontor.accounts.Accounts;
import org.kontor.identity.Roles;

/** What operators do, done by the system for somebody with a key. For {@link MyLogins} only, which has checked it. */
@Stateless
@RolesAllowed({Roles.MEMBER, Roles.ANYBODY})
@RunAs(Roles.SYSTEM)
public class LinkedLogins {
    @Inject
    private LoginSteps steps;

    @Inject
    private Accounts accounts;

    public LoginOffer offer(LoginRequest request) {
        Account account = accounts.find(request.accountId());
        return new LoginOffer(
                account.number(),
                account.name(),
                request.role(),
                request.person().name());
    }

    public void admit(LoginRequest request, String login) {
        steps.admit(request, login);
    }
}
