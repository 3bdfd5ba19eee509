package org.kontor.receivables;

import org.kontor.money.Money;

/**
 * What is due and left in peace for the same reason: apart from what is simply late.
 *
 * @param items number of documents
 */
public record Stopped(BlockKind kind, long items, Money open) {}
