package org.kontor.banking;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * An entry as a file tells it, booked or not.
 *
 * @param line of the file
 * @param currency of the amount
 * @param name of the counterparty of its first payment
 */
public record ToldEntry(
        int line, LocalDate bookedOn, Money amount, String currency, int payments, String name, String purpose) {
    /** How many of a statement are shown. */
    public static final int MOST = 500;

    static ToldEntry of(ReadEntry entry) {
        ReadTransaction first = EntrySplit.of(entry).get(0);
        return new ToldEntry(
                entry.line(),
                entry.bookedOn(),
                entry.amount().amount(),
                entry.amount().currency(),
                Math.max(1, entry.transactions().size()),
                first.counterparty().name(),
                first.remittance().purpose());
    }
}
