package org.kontor.banking;

import org.kontor.money.Money;

/**
 * A payment of an entry as lists show it.
 *
 * @param account of the counterparty: an IBAN, or another number
 * @param returnCode why it came back; empty if it did not
 */
public record PaymentRow(
        long id,
        Money amount,
        String name,
        String account,
        String purpose,
        String endToEndId,
        String mandate,
        String creditorReference,
        boolean isReturn,
        String returnCode) {}
