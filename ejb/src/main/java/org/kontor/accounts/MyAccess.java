package org.kontor.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Caller;
import org.kontor.identity.Roles;

/**
 * Who may what in the portal: every boundary for members asks here, or asks {@link Accounts#mine}, which knows payer
 * contacts only. Who may not gets the same answer as if there were no such account.
 */
@Stateless
@RolesAllowed(Roles.MEMBER)
public class MyAccess {
    @Inject
    private LoginRepository logins;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private Caller caller;

    /** As what the caller acts today, by number of the account. */
    public List<MyRole> roles() {
        Map<Long, MyRole> roles = new LinkedHashMap<>();
        logins.of(caller.name(), businessDate.today())
                .forEach(role -> roles.merge(role.accountId(), role, MyRole::and));
        return List.copyOf(roles.values());
    }

    /**
     * @throws NoSuchAccount if there is none, or the caller may not do that with it
     */
    public MyRole require(long accountId, Right right) {
        return roles().stream()
                .filter(role -> role.accountId() == accountId && role.may(right))
                .findFirst()
                .orElseThrow(() -> new NoSuchAccount(accountId));
    }
}
