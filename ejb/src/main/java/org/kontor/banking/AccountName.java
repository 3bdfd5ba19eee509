package org.kontor.banking;

/** An account as lists name it. */
public record AccountName(long id, String number, String name) {}
