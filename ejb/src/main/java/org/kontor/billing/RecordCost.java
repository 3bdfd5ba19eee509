package org.kontor.billing;

import org.kontor.money.Money;
import org.kontor.usage.RatedRecord;

/**
 * A record of use and its part of what is billed with it.
 *
 * @param net over all tax shares of the price, without tax
 */
public record RecordCost(RatedRecord rated, Money net) {}
