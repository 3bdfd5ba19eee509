package org.kontor.accounts;

import java.util.Locale;
import java.util.OptionalLong;
import org.kontor.catalog.Input;

/**
 * Somebody shall be able to log in for an account. Fire it in the transaction that gives the reason: what rolls back
 * invites nobody. A job does the rest and reaches the person by mail.
 *
 * @param member id of the person of the account; empty for a payer contact who is none
 * @param email where the person is reached, and the name of a new login; in lower case
 * @param name of the person
 * @param language "de" or "en"
 */
public record LoginWanted(
        long accountId, OptionalLong member, LoginRole role, String email, String name, String language) {
    private static final int LONGEST_EMAIL = 160;
    private static final int LONGEST_NAME = 120;

    /**
     * @throws InvalidEmail if the mail address is none
     */
    public LoginWanted {
        email = Input.required(email, LONGEST_EMAIL, "email").toLowerCase(Locale.ROOT);
        Correspondence.checkEmail(email);
        name = Input.required(name, LONGEST_NAME, "name");
        language = "de".equals(language) ? "de" : "en";
        if (member.isEmpty() && role != LoginRole.PAYER) {
            throw new IllegalArgumentException("A login of a team is that of a person.");
        }
    }

    /** A payer contact. */
    public LoginWanted(long accountId, String email, String name, String language) {
        this(accountId, OptionalLong.empty(), LoginRole.PAYER, email, name, language);
    }
}
