package org.kontor.invoicing;

import org.kontor.money.Money;

/**
 * What an account used of a seller and no invoice bills yet.
 *
 * @param gross as if it was all due today; below zero if more is taken back than used
 */
public record UnbilledUsage(long accountId, long sellerId, Money gross) {}
