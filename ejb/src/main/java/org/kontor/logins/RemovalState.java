package org.kontor.logins;

/** How far the user of an erased person is on the way out of Keycloak. */
public enum RemovalState {
    /** Written down; Keycloak was not asked yet, is away, or Kontor may not manage its users. */
    WANTED,
    /** The user is deleted. */
    DELETED,
    /** There was none. */
    ABSENT,
    /** The login acts for another account, too: it stays. */
    SHARED,
    /** The user works for the operator: it stays. */
    STAFF;

    public boolean isOver() {
        return this != WANTED;
    }
}
