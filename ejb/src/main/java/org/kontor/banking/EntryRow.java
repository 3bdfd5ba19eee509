package org.kontor.banking;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * A booked entry as lists show it.
 *
 * @param name of the counterparty of its first payment
 * @param payments how many it has
 * @param reference the bank's own
 */
public record EntryRow(
        long id,
        long accountId,
        long statementId,
        LocalDate bookedOn,
        LocalDate valueOn,
        Money amount,
        String name,
        String purpose,
        int payments,
        String reference) {}
