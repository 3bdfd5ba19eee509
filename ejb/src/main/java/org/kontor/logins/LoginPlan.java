package org.kontor.logins;

import java.util.List;

/** What to do for somebody who shall be able to log in, by the users there are. Pure. */
enum LoginPlan {
    /** Nobody has that name or address. */
    CREATE,
    /** The user is the one made for this request, or one that Kontor made and nobody has ever entered. */
    INVITE,
    /** There is a login that may be somebody else's: never linked by an address that nobody proved. */
    OFFER;

    /**
     * @param found users with that name or that address
     */
    static LoginPlan of(long request, List<KeycloakUser> found) {
        if (found.isEmpty()) {
            return CREATE;
        }
        boolean ours = found.size() == 1 && isOurs(request, found.get(0));
        return ours ? INVITE : OFFER;
    }

    // Nobody can have entered a user of ours without the mail, and whoever follows the link of the mail proves the
    // address.
    private static boolean isOurs(long request, KeycloakUser user) {
        return user.request().equals(Long.toString(request)) || !user.request().isEmpty() && !user.verified();
    }
}
