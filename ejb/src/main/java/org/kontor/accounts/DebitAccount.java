package org.kontor.accounts;

import java.util.Locale;
import org.iban4j.IbanUtil;
import org.kontor.catalog.Input;
import org.kontor.catalog.InvalidIban;

/**
 * The bank account that a mandate debits. Any SEPA country will do (Art. 9 Regulation (EU) 260/2012).
 *
 * @param iban kept without blanks
 * @param bic may be empty inside the EEA
 * @param holder as at the bank
 */
public record DebitAccount(String iban, String bic, String holder) {
    private static final int SHOWN = 4;

    public DebitAccount {
        iban = Input.required(iban, 42, "iban").replace(" ", "").toUpperCase(Locale.ROOT);
        bic = Input.optional(bic, 11, "bic").toUpperCase(Locale.ROOT);
        holder = Input.required(holder, 70, "accountHolder");
        if (!IbanUtil.isValid(iban)) {
            throw new InvalidIban();
        }
    }

    /** First four and last four characters, as it may be shown. */
    public String maskedIban() {
        return masked(iban);
    }

    static String masked(String iban) {
        return iban.substring(0, SHOWN) + " … " + iban.substring(iban.length() - SHOWN);
    }

    /** Without the IBAN: it must not come into logs by a message. */
    @Override
    public String toString() {
        return "account of " + holder.length() + " letters";
    }
}
