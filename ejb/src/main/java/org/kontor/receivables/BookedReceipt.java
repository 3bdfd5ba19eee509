package org.kontor.receivables;

import org.kontor.money.Money;

/**
 * What became of a receipt.
 *
 * @param cleared what it paid
 * @param onAccount what the account has to its credit by it
 */
public record BookedReceipt(long entryId, Money cleared, Money onAccount) {}
