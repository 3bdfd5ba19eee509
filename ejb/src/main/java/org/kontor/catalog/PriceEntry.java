package org.kontor.catalog;

/** Whether a price was entered without or with value added tax; what was entered is what the payer pays exactly. */
public enum PriceEntry {
    NET,
    GROSS
}
