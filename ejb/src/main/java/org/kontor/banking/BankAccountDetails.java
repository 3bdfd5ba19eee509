package org.kontor.banking;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.iban4j.IbanUtil;
import org.kontor.catalog.Input;
import org.kontor.catalog.InvalidIban;
import org.kontor.money.Money;

/**
 * What a person says about a bank account.
 *
 * @param iban kept without blanks; another number where {@code numberKind} says so
 * @param holder exactly as at the bank
 * @param bic may be empty inside the EEA
 * @param name what people call the account
 * @param openingBalance before its first entry; empty: its first statement tells it
 */
public record BankAccountDetails(
        String iban,
        NumberKind numberKind,
        String holder,
        String bic,
        String name,
        LocalDate openedOn,
        Optional<Money> openingBalance) {
    public BankAccountDetails {
        iban = Input.required(iban, 42, "iban").replace(" ", "").toUpperCase(Locale.ROOT);
        holder = Input.required(holder, 70, "bankHolder");
        bic = Input.optional(bic, 11, "bic").toUpperCase(Locale.ROOT);
        name = Input.required(name, 80, "accountName");
        Input.required(openedOn, "openedOn");
        if (numberKind == NumberKind.IBAN && !IbanUtil.isValid(iban)) {
            throw new InvalidIban();
        }
    }

    /** What the number of an account is. */
    public enum NumberKind {
        IBAN,
        /** By which the bank names the account in its statements: accounts at payment services have no IBAN. */
        OTHER
    }

    static NumberKind kindOf(String number) {
        return IbanUtil.isValid(number) ? NumberKind.IBAN : NumberKind.OTHER;
    }
}
