package org.kontor.accounts;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.catalog.CreditorId;
import org.kontor.catalog.Input;

/**
 * Under what a mandate is known.
 *
 * @param creditorId to whom it is given
 * @param reference up to 35 characters that every bank takes (EPC 130-08); compared without regard to case
 * @param signedOn empty until it is signed
 */
public record MandateTerms(
        String creditorId, String reference, MandateScheme scheme, MandateSource source, Optional<LocalDate> signedOn) {

    /** For input: what is stored was checked when it came. */
    static MandateTerms checked(MandateTerms given) {
        CreditorId.check(given.creditorId());
        String reference = Input.required(given.reference(), 35, "mandateReference");
        if (!reference.matches("[A-Za-z0-9+?/:().,'-]+")) {
            throw new InvalidMandateReference(reference);
        }
        Input.required(given.scheme(), "mandateScheme");
        return new MandateTerms(given.creditorId(), reference, given.scheme(), given.source(), given.signedOn());
    }
}
