package org.kontor.receivables;

import org.kontor.money.Money;

/**
 * What an account has to its credit by one entry of the ledger.
 *
 * @param open above zero: what is left of it
 */
public record Credit(long entryId, Money open) {}
