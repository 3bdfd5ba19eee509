package org.kontor.receivables;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * A part of a debit (what is owed) closed by a credit (what was received or taken back).
 *
 * @param amount below zero if an earlier clearing is taken back
 */
record Clearing(long debitId, long creditId, Money amount, LocalDate on) {
    Clearing reversed(LocalDate day) {
        return new Clearing(debitId, creditId, amount.negated(), day.isAfter(on) ? day : on);
    }
}
