package org.kontor.receivables;

import org.kontor.letters.GiroCode;
import org.kontor.letters.LetterWords;
import org.kontor.money.Money;

/**
 * A transfer that pays what is to be paid now.
 *
 * @param accountId of the account that pays
 * @param holder of the seller's bank account, as at the bank
 * @param purpose by which the payment is recognised
 */
public record PayNow(long accountId, String holder, String iban, String bic, Money amount, String purpose) {
    /** In groups of four. */
    public String shownIban() {
        return LetterWords.iban(iban);
    }

    /** The QR code that a banking app reads (EPC069-12), as {@code data:} address. */
    public String picture() {
        return GiroCode.transfer(holder, iban, bic, amount.toString(), purpose).picture();
    }
}
