package org.kontor.banking;

import java.time.LocalDate;

/**
 * An IBAN from which an account pays, as a person decided.
 *
 * @param transactionId the payment by which it was learned
 * @param isShared whether another account pays from it too: then it matches nothing by itself
 */
public record LearnedIban(
        long id,
        String iban,
        AccountName account,
        LocalDate learnedOn,
        String learnedBy,
        long transactionId,
        boolean isShared) {

    /** DE…1234 */
    public String masked() {
        return IbanRung.masked(iban);
    }
}
