package org.kontor.audit;

/**
 * Somebody of whom an entry of the trail tells; what it says is encrypted with a key of theirs.
 *
 * @param name the login, or the id of the account
 */
public record Person(Kind kind, String name) {
    private static final int LONGEST = 255;

    /** Who can have keys. */
    public enum Kind {
        /** Whoever logs in: a person or other software. */
        LOGIN,
        /** Whoever pays. */
        ACCOUNT
    }

    /** Cut after 255 characters, the most that Keycloak takes. */
    public Person {
        name = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    public static Person login(String login) {
        return new Person(Kind.LOGIN, login);
    }

    public static Person account(long id) {
        return new Person(Kind.ACCOUNT, Long.toString(id));
    }
}
