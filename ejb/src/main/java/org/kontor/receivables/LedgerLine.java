package org.kontor.receivables;

import java.util.List;
import org.kontor.money.Money;

/**
 * An entry of an account's ledger, as of a day.
 *
 * @param open what was left of it on that day
 * @param balance what the account owed all sellers together after it, in the order of booking
 * @param cleared by what, until that day
 */
public record LedgerLine(OpenItem.Document document, Money amount, Money open, Money balance, List<Cleared> cleared) {
    public LedgerLine {
        cleared = List.copyOf(cleared);
    }
}
