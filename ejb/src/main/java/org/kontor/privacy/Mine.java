package org.kontor.privacy;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.kontor.accounts.MyRole;
import org.kontor.accounts.Right;

/**
 * Whose data the caller may see: everything of the accounts that the caller may pay for, and of others what is about the
 * person who the caller is.
 *
 * @param accounts ids of all accounts for which the caller acts
 * @param paid ids of those of which the caller may see everything; a zero, which no account has, if there are none
 * @param persons ids of who the caller is in teams; a zero, which no person has, if there are none
 */
record Mine(List<Long> accounts, List<Long> paid, List<Long> persons) {
    static Mine of(List<MyRole> roles) {
        return new Mine(
                roles.stream().map(MyRole::accountId).toList(),
                orZero(roles.stream().filter(role -> role.may(Right.PAY)).map(MyRole::accountId)),
                orZero(roles.stream()
                        .map(MyRole::member)
                        .flatMapToLong(OptionalLong::stream)
                        .boxed()));
    }

    /** {@code IN ()} is no SQL. */
    private static List<Long> orZero(Stream<Long> ids) {
        List<Long> found = ids.toList();
        return found.isEmpty() ? List.of(0L) : found;
    }

    boolean isPayer() {
        return paid.get(0) != 0;
    }

    boolean isPerson() {
        return persons.get(0) != 0;
    }
}
