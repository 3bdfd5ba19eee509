package org.kontor.invoicing;

/** An account in a run or on an invoice. */
public record RunAccount(long id, String number, String name) {}
