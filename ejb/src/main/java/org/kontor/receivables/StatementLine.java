package org.kontor.receivables;

import org.kontor.money.Money;

/**
 * A movement of a statement.
 *
 * @param balance what the account owed after it; below zero: what it had to its credit
 */
public record StatementLine(OpenItem.Document document, Money amount, Money balance) {}
