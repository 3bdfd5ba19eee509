package org.kontor.banking;

import java.time.LocalDate;

/** What is on an account at the end of a day, or at the begin of it; below zero is owed to the bank. */
record Balance(CurrencyAmount amount, LocalDate on) {}
