package org.kontor.usage;

import org.kontor.calendar.Period;
import org.kontor.catalog.Localized;
import org.kontor.catalog.ProductUnit;

/**
 * Units in advance, as of a day.
 *
 * @param contract number of the one contract that may use them; empty for all of the account
 * @param member name of the one who may use them; empty for all of the team
 * @param validity days of service for which they may be used
 * @param used on days until then, by records that are billed
 */
public record CreditRow(
        long id,
        Holder account,
        String contract,
        String member,
        Product product,
        Period validity,
        int units,
        int used,
        String reason) {
    /** Whose they are. */
    public record Holder(long id, String number, String name) {}

    /** What they are for. */
    public record Product(String code, Localized name, ProductUnit unit) {}

    public int left() {
        return Math.max(0, units - used);
    }
}
