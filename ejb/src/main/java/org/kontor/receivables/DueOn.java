package org.kontor.receivables;

import java.time.LocalDate;
import org.kontor.money.Money;

/** What is open of all documents that are due on a day. */
record DueOn(LocalDate day, long items, Money open) {}
