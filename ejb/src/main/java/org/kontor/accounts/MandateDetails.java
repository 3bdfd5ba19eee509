package org.kontor.accounts;

import java.time.LocalDate;
import java.util.Locale;
import org.iban4j.IbanUtil;
import org.kontor.catalog.Input;
import org.kontor.catalog.InvalidIban;

/**
 * What a person enters about a SEPA mandate.
 *
 * @param reference up to 35 characters that every bank takes (EPC 130-08), unique for each creditor
 * @param holder of the debited account
 */
public record MandateDetails(String reference, LocalDate signedOn, String iban, String holder) {
    public MandateDetails {
        reference = Input.required(reference, 35, "mandateReference");
        Input.required(signedOn, "signedOn");
        iban = Input.required(iban, 42, "iban").replace(" ", "").toUpperCase(Locale.ROOT);
        holder = Input.required(holder, 70, "accountHolder");
        if (!reference.matches("[A-Za-z0-9+?/:().,'-]+")) {
            throw new InvalidMandateReference(reference);
        }
        if (!IbanUtil.isValid(iban)) {
            throw new InvalidIban();
        }
    }

    /** Without the IBAN: it must not come into logs by a message. */
    @Override
    public String toString() {
        return "mandate " + reference;
    }
}
