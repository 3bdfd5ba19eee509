package org.kontor.settings;

/**
 * The client as which Kontor makes and finds users.
 *
 * @param realm address of the realm, without a slash at the end
 * @param client its id, with a service account that may manage users and nothing else
 */
public record KeycloakAccess(String realm, String client, String secret) {
    private static final String REALMS = "/realms/";

    /** Address of the admin API of the realm. */
    public String admin() {
        int at = realm.lastIndexOf(REALMS);
        return realm.substring(0, at) + "/admin" + realm.substring(at);
    }

    public String token() {
        return realm + "/protocol/openid-connect/token";
    }

    /** Without the secret: it must not come into logs by a message. */
    @Override
    public String toString() {
        return client + " at " + realm;
    }
}
