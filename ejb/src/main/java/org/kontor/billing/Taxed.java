package org.kontor.billing;

import org.kontor.money.VatClass;
import org.kontor.money.VatRate;

/** A tax class as it is treated, and the rate. */
record Taxed(VatClass vatClass, VatRate rate) {}
