package org.kontor.logins;

/** How far somebody is on the way to a login. */
public enum LoginState {
    /** Written down; Keycloak was not asked yet. */
    WANTED,
    /** A new user is there and admitted; nobody can log in with it before the mail. */
    CREATED,
    /** Keycloak is being asked to mail. */
    SENDING,
    /** Keycloak mailed the way to set a password. */
    INVITED,
    /** A node died while Keycloak was being asked: it may or may not have mailed. */
    UNCERTAIN,
    /** There was a login of that name or address: a key was mailed, with which its holder links it. */
    OFFERED,
    /** Its holder linked it; Keycloak has yet to let it into the portal. */
    LINKED,
    /** The person came. */
    ARRIVED,
    /** Nobody waits for it any more. */
    WITHDRAWN;

    /** Whether the person is still expected. */
    public boolean isOpen() {
        return this != ARRIVED && this != WITHDRAWN;
    }

    /** Whether the person was written to, so that it may be done once more. */
    public boolean isMailed() {
        return this == INVITED || this == UNCERTAIN || this == OFFERED;
    }
}
