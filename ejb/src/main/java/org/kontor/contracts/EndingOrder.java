package org.kontor.contracts;

import java.time.LocalDate;

/**
 * A contract that soon cannot be invoiced for want of an order number.
 *
 * @param missingFrom first day without one
 */
public record EndingOrder(long contractId, String number, long accountId, String account, LocalDate missingFrom) {}
