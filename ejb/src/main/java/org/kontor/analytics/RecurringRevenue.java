package org.kontor.analytics;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * What the contracts in force on a day come to in a month.
 *
 * @param net without VAT, longer and shorter periods converted to a month
 * @param contracts how many there are, resting ones left out
 */
public record RecurringRevenue(LocalDate day, Money net, int contracts) {}
