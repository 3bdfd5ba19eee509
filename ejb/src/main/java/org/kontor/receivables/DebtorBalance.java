package org.kontor.receivables;

import org.kontor.money.Money;

/**
 * What an account and a seller owe each other today.
 *
 * @param credit what the account has to its credit and could spend: no deposit, and nothing that is about to be paid out
 */
public record DebtorBalance(long accountId, long sellerId, Exposure exposure, Money credit) {}
