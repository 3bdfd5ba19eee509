package org.kontor.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kontor.audit.AuditFact;
import org.kontor.audit.AuditTrail;
import org.kontor.audit.Person;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Input;
import org.kontor.identity.Roles;

/** Who logs in for which account, and as what. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ADMIN, Roles.SYSTEM})
public class Logins {
    private static final int LONGEST = 160;

    @Inject
    private Accounts accounts;

    @Inject
    private Members members;

    @Inject
    private LoginRepository logins;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private AuditTrail audit;

    /** By name of the login. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
    public List<Login> ofAccount(long accountId) {
        return logins.ofAccount(accountId, businessDate.today());
    }

    /**
     * The person of a team has that login from now on, instead of any other, until leaving.
     *
     * @param role {@link LoginRole#PAYER} makes the login a payer contact as well
     * @throws NoSuchMember if there is none with that id
     */
    public void admit(long memberId, LoginRole role, String login) {
        Member member = members.find(memberId);
        String name = Input.required(login, LONGEST, "login");
        if (role == LoginRole.PAYER) {
            accounts.admit(member.accountId(), name);
        }
        logins.put(memberId, role == LoginRole.PAYER ? LoginRole.ADMIN : role, name);
        audit.record(AuditFact.of("member.admit", "member", memberId, name + " " + role)
                .about(Person.login(name)));
    }

    /** The person of a team logs in no longer. */
    public void dismiss(long memberId) {
        if (logins.remove(memberId)) {
            audit.record("member.dismiss", "member", Long.toString(memberId), "");
        }
    }
}
