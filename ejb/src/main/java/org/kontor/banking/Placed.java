package org.kontor.banking;

/** A payment and where it goes. */
record Placed(BankPayment payment, Match match) {}
