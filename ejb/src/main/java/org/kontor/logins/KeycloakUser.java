package org.kontor.logins;

/**
 * A user as Keycloak tells it.
 *
 * @param login its {@code preferred_username}, which nobody can change
 * @param email which its holder may change
 * @param entered whether somebody may have logged in with it: the address was proved, or no first password is asked for
 * @param request id of the request for which Kontor made the user; empty if Kontor did not
 */
record KeycloakUser(String id, String login, String email, boolean entered, String request) {}
