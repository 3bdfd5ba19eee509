package org.kontor.billing;

import org.kontor.money.Money;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/** One row of the VAT breakdown: taxable amount (BT-116) and tax amount (BT-117) of a category and rate. */
public record VatSum(VatCategory category, VatRate rate, Money net, Money vat) {}
