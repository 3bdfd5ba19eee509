package org.kontor.banking;

import java.time.LocalDate;
import java.util.Locale;
import org.kontor.money.Money;

/**
 * What a bank says of one transaction, as far as it tells who paid what.
 *
 * @param amount above zero came in
 * @param endToEndId reference that the payer chose; often empty or NOTPROVIDED
 * @param reference structured creditor reference
 * @param purpose as typed, lines joined by line breaks or not at all
 */
record Payment(Money amount, LocalDate bookedOn, String endToEndId, String reference, String purpose, From from) {

    /** Who paid, as the bank writes it. */
    record From(String name, String iban) {
        public From {
            iban = iban.replace(" ", "").toUpperCase(Locale.ROOT);
        }
    }

    /** Everything in which a number may stand. */
    String text() {
        String own = endToEndId.equalsIgnoreCase("NOTPROVIDED") ? "" : endToEndId;
        return purpose + Typed.END_OF_FIELD + reference + Typed.END_OF_FIELD + own;
    }
}
