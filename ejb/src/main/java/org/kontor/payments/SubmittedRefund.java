package org.kontor.payments;

import org.kontor.money.Money;

/** A refund that the bank has or had, as statements tell of it. */
public record SubmittedRefund(
        long id, long runId, long accountId, long sellerId, String endToEndId, Money amount, DebitState state) {}
