package org.kontor.banking;

import java.util.Optional;

/**
 * A payment in an entry, as a file tells it.
 *
 * @param amount above zero if received; empty if the file gives none
 */
record ReadTransaction(
        Optional<CurrencyAmount> amount,
        References references,
        Party counterparty,
        Remittance remittance,
        BankCode code,
        Returned returned) {

    ReadTransaction with(CurrencyAmount other) {
        return new ReadTransaction(Optional.of(other), references, counterparty, remittance, code, returned);
    }

    ReadTransaction with(Returned other) {
        return new ReadTransaction(amount, references, counterparty, remittance, code, other);
    }
}
