package org.kontor.billing;

/** Which day decides the VAT rate of a part-service (R7). */
public enum RateDay {
    /** The last day of the priced period. The default. */
    LAST_OF_PERIOD,
    /** The last day supplied, where the line ends inside the period. */
    LAST_SUPPLIED
}
