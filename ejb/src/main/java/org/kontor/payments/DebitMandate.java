package org.kontor.payments;

import java.time.LocalDate;
import org.kontor.accounts.MandateScheme;

/**
 * A mandate as a debit needs it.
 *
 * @param usable whether it may be debited now, by its own creditor
 * @param accountChanged whether another account was debited last (SMNDA)
 * @param referenceBefore by which it was debited last, if it has another now; else empty
 */
record DebitMandate(
        long id,
        String reference,
        String creditorId,
        MandateScheme scheme,
        LocalDate signedOn,
        DebitAccount account,
        boolean usable,
        boolean accountChanged,
        String referenceBefore) {

    /** The debited account. */
    record DebitAccount(String holder, String iban, String bic) {
        /** Without the IBAN, which must not come into logs. */
        @Override
        public String toString() {
            return "account in " + iban.substring(0, 2);
        }
    }
}
