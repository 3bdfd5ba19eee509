package org.kontor.accounts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A mandate that an account gives.
 *
 * @param proof of a mandate given in the portal; empty for others
 */
public record NewMandate(long accountId, MandateTerms terms, DebitAccount account, Optional<OnlineProof> proof) {
    public NewMandate {
        terms = MandateTerms.checked(terms);
    }

    /** Signed on paper, for everybody's scheme. */
    public static NewMandate onPaper(
            long accountId, String creditorId, String reference, LocalDate signedOn, DebitAccount account) {
        MandateTerms terms =
                new MandateTerms(creditorId, reference, MandateScheme.CORE, MandateSource.PAPER, Optional.of(signedOn));
        return new NewMandate(accountId, terms, account, Optional.empty());
    }
}
