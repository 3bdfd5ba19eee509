package org.kontor.payments;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * One debit of a file.
 *
 * @param endToEndId never used twice; the debtor's bank hands it back with a return
 * @param purpose what the debtor reads on the statement
 */
record DebitOrder(String endToEndId, Money amount, MandateClause mandate, Party debtor, String purpose) {
    DebitOrder {
        BankId.checked(endToEndId);
        Amounts.checked(amount);
    }

    /**
     * What a debit says about its mandate.
     *
     * @param accountChanged the debtor gave another account than the one that was debited last
     * @param referenceBefore by which it was debited last, if it has another now; else empty
     */
    record MandateClause(String reference, LocalDate signedOn, boolean accountChanged, String referenceBefore) {
        MandateClause {
            BankId.checked(reference);
        }

        boolean isAmended() {
            return accountChanged || !referenceBefore.isEmpty();
        }
    }
}
