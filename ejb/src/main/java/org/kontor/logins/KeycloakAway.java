package org.kontor.logins;

/** Keycloak cannot be reached or is not well: all wait and try again. */
final class KeycloakAway extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeycloakAway(String what, Throwable cause) {
        super("Keycloak " + what, cause);
    }
}
