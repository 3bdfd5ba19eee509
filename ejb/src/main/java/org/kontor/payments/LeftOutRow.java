package org.kontor.payments;

import org.kontor.money.Money;

/** An announced item that a run does not collect, and why. */
public record LeftOutRow(long entryId, DebitRow.Debtor debtor, String document, Money amount, LeftOutReason reason) {}
