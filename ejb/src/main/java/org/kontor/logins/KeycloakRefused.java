package org.kontor.logins;

/** Keycloak answered and did not do it. */
final class KeycloakRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Without what was asked: it holds names and addresses. */
    KeycloakRefused(String what, int status) {
        super("Keycloak answered " + status + " to: " + what);
    }
}
