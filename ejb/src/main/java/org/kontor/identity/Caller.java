package org.kontor.identity;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who calls and in which roles: a person who logged in, a script, or the system itself. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Caller {
    private static final List<String> ALL =
            List.of(Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.MEMBER, Roles.SYSTEM);

    private static final String NOBODY = "anonymous";

    @Resource
    private SessionContext context;

    /** The login name, as Keycloak's {@code preferred_username} has it; {@code system} for background work. */
    public String name() {
        String name = context.getCallerPrincipal().getName();
        // Whoever runs in a role without having logged in is a part of Kontor: background work, the demo space.
        return is(Roles.SYSTEM) || NOBODY.equals(name) ? Roles.SYSTEM : name;
    }

    /**
     * @param role one of {@link Roles}
     */
    public boolean is(String role) {
        return context.isCallerInRole(role);
    }

    public Set<String> roles() {
        return ALL.stream().filter(this::is).collect(Collectors.toUnmodifiableSet());
    }
}
