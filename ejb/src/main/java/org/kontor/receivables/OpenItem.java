package org.kontor.receivables;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.kontor.money.Money;

/**
 * What is open of a document as of a day.
 *
 * @param open what is left of {@code amount}; below zero if it is owed to the account
 * @param asOf the day that was asked for
 */
public record OpenItem(Debtor debtor, Document document, Money amount, Money open, LocalDate asOf) {

    /** Who owes. */
    public record Debtor(long accountId, String number, String name) {}

    /** Why. */
    public record Document(String number, EntryKind kind, LocalDate bookedOn, LocalDate dueOn) {}

    /** Days after the due date; zero if it is not over. */
    public long daysOverdue() {
        return Math.max(0, ChronoUnit.DAYS.between(document.dueOn(), asOf));
    }

    public boolean isOverdue() {
        return open.signum() > 0 && daysOverdue() > 0;
    }
}
