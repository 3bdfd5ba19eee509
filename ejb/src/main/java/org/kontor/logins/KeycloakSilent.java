package org.kontor.logins;

/** Keycloak was asked and did not answer: it may or may not have done it. */
final class KeycloakSilent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeycloakSilent(Throwable cause) {
        super("Keycloak did not answer", cause);
    }
}
