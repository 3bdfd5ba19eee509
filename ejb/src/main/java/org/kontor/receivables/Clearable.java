package org.kontor.receivables;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * An entry of which something is open, locked for whoever clears it.
 *
 * @param open below zero if it is owed to the account
 */
record Clearable(long entryId, Posting.Debtor debtor, LocalDate bookedOn, Money open) {}
