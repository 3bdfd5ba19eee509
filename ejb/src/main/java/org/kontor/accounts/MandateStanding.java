package org.kontor.accounts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of a mandate.
 *
 * @param state as it is stored, never EXPIRED
 * @param reason why it is suspended or revoked: the bank's code, or what a person wrote
 * @param lastUsedOn day of the last collection
 * @param amendedFrom the IBAN it debited before, until the next debit told the bank of the change
 * @param referenceBefore the reference it had before, until the next debit told the bank of the change
 */
public record MandateStanding(
        MandateState state,
        String reason,
        Optional<LocalDate> lastUsedOn,
        Optional<String> amendedFrom,
        Optional<String> referenceBefore) {

    /** Without the IBAN. */
    @Override
    public String toString() {
        return state + " " + reason;
    }
}
