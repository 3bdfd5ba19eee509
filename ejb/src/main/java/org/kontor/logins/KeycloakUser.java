package org.kontor.logins;

/**
 * A user as Keycloak tells it.
 *
 * @param login its {@code preferred_username}
 * @param verified whether somebody proved that the mail address is his
 * @param request id of the request for which Kontor made the user; empty if Kontor did not
 */
record KeycloakUser(String id, String login, boolean verified, String request) {}
