package org.kontor.accounts;

/** A seller that collects by debit. */
public record Creditor(String id, String name) {}
