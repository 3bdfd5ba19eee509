package org.kontor.receivables;

import org.kontor.money.Money;

/** A part of an invoice that is paid from a credit at once. */
public record Settling(String invoiceNumber, long creditId, Money amount) {}
