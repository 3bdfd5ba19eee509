package org.kontor.logins;

import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import org.kontor.accounts.LoginRole;

/**
 * Somebody who shall be able to log in.
 *
 * @param member id of the person of the account; empty for a payer contact who is none
 * @param changedAt since when it is in its state
 */
public record LoginRequest(
        long id,
        long accountId,
        OptionalLong member,
        LoginRole role,
        Person person,
        LoginState state,
        User user,
        Instant changedAt) {
    /** Who it is about. */
    public record Person(String name, String email, Locale language) {}

    /**
     * Who it became.
     *
     * @param id in Keycloak; empty before
     */
    public record User(String id, String login) {}
}
