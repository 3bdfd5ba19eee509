package org.kontor.invoicing;

import org.kontor.money.Money;

/**
 * What corrections have left of a billed charge.
 *
 * @param priced in the kind of its price: gross for gross prices, else net; what the line itself has left, and no more than
 *     is billed of its days in all
 * @param days counted days
 * @param nextRevision of a charge for the same line, period and price
 */
record Left(Money priced, int days, int nextRevision) {}
