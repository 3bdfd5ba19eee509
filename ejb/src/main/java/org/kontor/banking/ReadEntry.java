package org.kontor.banking;

import java.time.LocalDate;
import java.util.List;

/**
 * A booked line of a statement, as a file tells it.
 *
 * @param line of the file
 * @param amount above zero if received
 * @param info what else the bank writes about it
 * @param transactions the payments in it; empty if the file tells none
 */
record ReadEntry(
        int line,
        CurrencyAmount amount,
        LocalDate bookedOn,
        LocalDate valueOn,
        EntryMarks marks,
        Batch batch,
        String info,
        List<ReadTransaction> transactions) {
    ReadEntry {
        transactions = List.copyOf(transactions);
    }
}
