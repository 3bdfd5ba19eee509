package org.kontor.dunning;

import java.time.LocalDate;
import org.kontor.money.Money;

/** An instalment plan as lists show it; how it stands is told by {@link InstalmentPlans#find}. */
public record PlanRow(long id, String number, LocalDate agreedOn, Money total, boolean running, String outcome) {}
