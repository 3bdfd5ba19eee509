package org.kontor.api;

import jakarta.ws.rs.core.SecurityContext;
import java.util.stream.Stream;
import org.kontor.identity.Roles;

/** Tells who sees only what is theirs. */
final class Member {
    private Member() {}

    /** A member who is no staff as well: the boundaries' own questions ({@code mine}) answer. */
    static boolean asks(SecurityContext caller) {
        return Stream.of(Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR)
                .noneMatch(caller::isUserInRole);
    }
}
