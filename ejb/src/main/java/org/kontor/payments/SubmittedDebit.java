package org.kontor.payments;

import java.time.LocalDate;
import org.kontor.money.Money;

/** A debit that the bank has or had, as statements tell of it. */
public record SubmittedDebit(
        long id,
        long runId,
        long accountId,
        long sellerId,
        String endToEndId,
        String mandateReference,
        Money amount,
        LocalDate collectOn,
        DebitState state) {}
