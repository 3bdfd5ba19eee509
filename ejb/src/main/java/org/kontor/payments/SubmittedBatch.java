package org.kontor.payments;

import java.time.LocalDate;
import org.kontor.money.Money;

/** Debits that the bank may show as one sum, as long as not all of them are booked. */
public record SubmittedBatch(String pmtInfId, String messageId, LocalDate collectOn, Money sum, int count) {}
