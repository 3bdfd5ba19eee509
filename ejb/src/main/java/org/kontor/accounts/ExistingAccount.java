package org.kontor.accounts;

import java.time.LocalDate;
import java.util.Set;
import org.kontor.catalog.Input;

/**
 * An account that other software kept before.
 *
 * @param number its customer number there, which it keeps
 * @param logins of the persons who act for it
 */
public record ExistingAccount(String number, AccountDetails details, Set<String> logins) {
    private static final int LONGEST = 12;

    public ExistingAccount {
        number = Input.required(number, LONGEST, "number");
        if (!number.matches("[A-Za-z0-9./-]+")) {
            throw new InvalidAccountNumber(number);
        }
        Input.required(details, "name");
        logins = Set.copyOf(logins);
    }

    Account toEntity(LocalDate openedOn) {
        Account account = new Account(number, details, openedOn);
        logins.forEach(account::admit);
        return account;
    }
}
