package org.kontor.logins;

import java.util.List;

/** What to do for somebody who shall be able to log in, by the users there are. Pure. */
enum LoginPlan {
    /** Nobody has that name or address. */
    CREATE,
    /** The user is the one made for this request, or one that Kontor made for that address and nobody has ever entered. */
    INVITE,
    /** There is a login that may be somebody else's: never linked by an address that nobody proved. */
    OFFER;

    /**
     * @param found users with that name or that address
     */
    static LoginPlan of(long request, String email, List<KeycloakUser> found) {
        if (found.isEmpty()) {
            return CREATE;
        }
        return found.size() == 1 && isOurs(request, email, found.get(0)) ? INVITE : OFFER;
    }

    // Only a mail to that address lets anybody in. A user that Kontor made for another address is not meant by it: its
    // holder
    // may have changed the address to this one.
    private static boolean isOurs(long request, String email, KeycloakUser user) {
        boolean made = user.login().equals(email) && !user.request().isEmpty();
        boolean untouched = user.email().equals(email) && !user.entered();
        return made && (untouched || user.request().equals(Long.toString(request)));
    }
}
