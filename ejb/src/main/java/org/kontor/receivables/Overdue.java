package org.kontor.receivables;

import org.kontor.money.Money;

/** Items past their due date that wait for no debit. */
public record Overdue(long items, Money money) {}
