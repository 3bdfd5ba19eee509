package org.kontor.privacy;

import java.time.Instant;
import java.util.Set;
import org.kontor.identity.Roles;

/**
 * Something that was done to an account, as its people may know it.
 *
 * @param action as {@code subject.verb}
 * @param about number of the contract, invoice or account; empty for other things
 * @param by who did it
 * @param login of a person of the account, for who pays for it; empty for others
 * @param accountId of the account it was done to
 */
public record TrailStep(Instant at, String action, String about, By by, String login, long accountId) {
    /** For people of a team, who are not told the logins of others. */
    TrailStep unnamed() {
        return new TrailStep(at, action, about, by, "", accountId);
    }

    /** Who did something. Nobody of the office is named. */
    public enum By {
        /** The reader. */
        YOU,
        /** Another person who may act for the account. */
        COLLEAGUE,
        /** A person of the operator. */
        OFFICE,
        /** Kontor by itself. */
        SYSTEM,
        /** Somebody whose data was erased. */
        ERASED;

        /**
         * @param actor empty if nobody can read it any more
         * @param people logins of the account
         * @param reader login of the reader
         */
        static By of(String actor, Set<String> people, String reader) {
            if (actor.isEmpty()) {
                return ERASED;
            }
            if (actor.equals(reader)) {
                return YOU;
            }
            if (people.contains(actor)) {
                return COLLEAGUE;
            }
            return actor.equals(Roles.SYSTEM) ? SYSTEM : OFFICE;
        }
    }
}
