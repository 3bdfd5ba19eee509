package org.kontor.accounts;

/**
 * A mandate as a debit that was collected told it to the bank.
 *
 * @param id of the mandate, or of an earlier fact of it
 */
public record UsedMandate(long id, String reference, String iban) {
    /** Without the IBAN: it must not come into logs by a message. */
    @Override
    public String toString() {
        return reference;
    }
}
