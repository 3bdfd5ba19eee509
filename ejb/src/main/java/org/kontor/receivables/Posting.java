package org.kontor.receivables;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * An entry to be written into the ledger.
 *
 * @param amount above zero is owed by the account, below zero owed to it
 * @param vat how the amount splits
 * @param due when and why, and how it is collected
 */
public record Posting(Debtor debtor, Document document, Money amount, VatSplit vat, Due due) {

    /** Without VAT, and due on the day it is booked. */
    static Posting atOnce(Debtor debtor, Document document, Money amount) {
        Due due = new Due(document.bookedOn(), DueSource.AT_ONCE, false, Optional.empty());
        return new Posting(debtor, document, amount, VatSplit.NONE, due);
    }

    /** Who owes whom. */
    public record Debtor(long accountId, long sellerId) {}

    /**
     * What causes the entry.
     *
     * @param number of up to 30 characters; one kind has it once for a seller
     */
    public record Document(EntryKind kind, String number, LocalDate bookedOn) {}

    /**
     * When an entry is due.
     *
     * @param thirtyDayNotice the document told a consumer of the default after 30 days (§ 286 (3) BGB)
     * @param debit as the document announced it; empty if the debtor transfers the amount
     */
    public record Due(LocalDate on, DueSource source, boolean thirtyDayNotice, Optional<Debit> debit) {}

    /** An announced debit. */
    public record Debit(LocalDate collectOn, long mandateId) {}
}
