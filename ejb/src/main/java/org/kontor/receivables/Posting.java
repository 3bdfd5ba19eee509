package org.kontor.receivables;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * An entry to be written into the ledger.
 *
 * @param amount above zero is owed by the account, below zero owed to it
 * @param due when and why
 */
public record Posting(Debtor debtor, EntryKind kind, String documentNumber, Money amount, LocalDate bookedOn, Due due) {

    /** Who owes whom. */
    public record Debtor(long accountId, long sellerId) {}

    /**
     * When an entry is due.
     *
     * @param thirtyDayNotice the document told a consumer of the default after 30 days (§ 286 (3) BGB)
     */
    public record Due(LocalDate on, DueSource source, boolean thirtyDayNotice) {}
}
