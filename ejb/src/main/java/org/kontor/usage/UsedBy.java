package org.kontor.usage;

import java.util.Objects;

/**
 * Who of the payer's team used something.
 *
 * @param member id of the person; 0 for nobody in particular
 * @param name as invoices print it; empty for nobody
 * @param costCentre that pays for the person on that day; empty for that of the contract
 */
public record UsedBy(long member, String name, String costCentre) {
    /** For all. */
    public static final UsedBy NOBODY = new UsedBy(0, "", "");

    public UsedBy {
        Objects.requireNonNull(name);
        Objects.requireNonNull(costCentre);
    }

    public boolean isSomebody() {
        return member != 0;
    }
}
