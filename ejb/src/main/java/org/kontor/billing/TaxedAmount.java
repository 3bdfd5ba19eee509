package org.kontor.billing;

import org.kontor.money.Money;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/**
 * What invoice totals need of a line.
 *
 * @param priced the gross amount where {@code gross}, else the same as {@code net}
 */
public record TaxedAmount(VatCategory category, VatRate rate, Money net, Money priced, boolean gross) {}
