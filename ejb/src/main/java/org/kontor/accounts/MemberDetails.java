package org.kontor.accounts;

import org.kontor.catalog.Input;

/**
 * Who a member is.
 *
 * @param name as invoices print it
 * @param email may be empty
 */
public record MemberDetails(String name, String email) {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 160;

    /**
     * @throws InvalidEmail if the mail address is none
     */
    public MemberDetails {
        name = Input.required(name, LONGEST_NAME, "name");
        email = Input.optional(email, LONGEST_EMAIL, "email");
        if (!email.isEmpty()) {
            Correspondence.checkEmail(email);
        }
    }
}
