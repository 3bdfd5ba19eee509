package org.kontor.receivables;

import org.kontor.money.Money;

/**
 * What an account has to its credit with a seller: a liability of the seller.
 *
 * @param balance above zero
 */
public record PrepaidRow(OpenItem.Debtor debtor, long sellerId, String seller, Money balance) {}
