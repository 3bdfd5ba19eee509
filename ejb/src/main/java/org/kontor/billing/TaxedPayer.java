package org.kontor.billing;

import org.kontor.accounts.CustomerType;
import org.kontor.catalog.EuropeanUnion;

/**
 * Who pays, as far as it decides the tax.
 *
 * @param country ISO 3166-1
 * @param vatId empty if none is known
 */
public record TaxedPayer(CustomerType type, String country, String vatId) {
    private static final String GERMANY = "DE";

    /** Somebody whose supplies are taxed in Germany, whatever they are. */
    public static final TaxedPayer DOMESTIC = new TaxedPayer(CustomerType.CONSUMER, GERMANY, "");

    /** A business, or a legal person with a VAT id, elsewhere in the European Union (§ 3a (2) S. 1 and 3 UStG). */
    boolean owesTheTaxItself() {
        return type != CustomerType.CONSUMER
                && !GERMANY.equals(country)
                && EuropeanUnion.contains(country)
                && vatId.startsWith(EuropeanUnion.vatPrefix(country));
    }

    boolean isBusinessOutsideTheUnion() {
        return type == CustomerType.BUSINESS && !EuropeanUnion.contains(country);
    }
}
