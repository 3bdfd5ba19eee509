package org.kontor.receivables;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * A claim that is to be given up.
 *
 * @param open what is open of it now
 * @param proposedBy {@code system} for small balances
 */
public record WriteOff(
        long id,
        OpenItem.Debtor debtor,
        String documentNumber,
        Money amount,
        Money open,
        String reason,
        WriteOffState state,
        LocalDate proposedOn,
        String proposedBy,
        String decidedBy) {}
