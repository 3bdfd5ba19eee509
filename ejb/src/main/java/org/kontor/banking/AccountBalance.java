package org.kontor.banking;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * How a bank account stands.
 *
 * @param balance empty before its first statement
 * @param lastDay of its last statement
 * @param parked statements that wait for a person
 */
public record AccountBalance(BankAccount account, Optional<Money> balance, Optional<LocalDate> lastDay, int parked) {}
