package org.kontor.dunning;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * What changed a claim.
 *
 * @param day on which it counts
 * @param amount taken off the claim; below zero if what was paid came back
 */
record Reduction(LocalDate day, Money amount) {}
