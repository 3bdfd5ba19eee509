package org.kontor.banking;

import java.util.Optional;
import org.kontor.money.Money;

/**
 * What we know of an account on the last day of a statement, before it is booked.
 *
 * @param balance what should be on it; empty before its first statement
 * @param isEarliest whether nothing is booked on or before that day
 * @param seen whether this very statement was booked before
 */
record AccountState(Optional<Money> balance, boolean isEarliest, boolean seen) {}
