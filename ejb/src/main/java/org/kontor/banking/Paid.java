package org.kontor.banking;

/** A document with nothing open any more, named by a payment. */
record Paid(String number, long accountId) {}
