package org.kontor.accounts;

import java.util.OptionalLong;

/**
 * As what the caller acts for an account.
 *
 * @param member id of the person of the account who the caller is; empty if none is known
 */
public record MyRole(Payer payer, LoginRole role, OptionalLong member) {
    /**
     * The account, as those may know it who may know nothing else of it.
     *
     * @param team whether it has people, or is such that it can be expected to
     */
    public record Payer(long id, String number, String name, boolean team) {}

    public MyRole {
        if (role == LoginRole.MEMBER && member.isEmpty()) {
            throw new IllegalArgumentException("Who may see only what was used by one person has to be one.");
        }
    }

    public long accountId() {
        return payer.id();
    }

    public boolean may(Right right) {
        return role.may(right);
    }

    /** Whether the caller is that person. */
    public boolean is(Member person) {
        return member.isPresent() && member.getAsLong() == person.id();
    }

    /** Two logins of one person for one account are as much as the greater of them. */
    MyRole and(MyRole other) {
        LoginRole most = role.compareTo(other.role) <= 0 ? role : other.role;
        return new MyRole(payer, most, member.isPresent() ? member : other.member);
    }
}
