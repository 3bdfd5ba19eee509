package org.kontor.usage;

import java.util.Set;
import java.util.TreeSet;
import org.kontor.catalog.Input;

/**
 * What one piece of a one-off product gives.
 *
 * @param productId the one-off product that is sold
 * @param purpose when the law taxes it
 * @param uses the metered products that its units pay for; of a single-purpose one just one
 * @param units minutes or pieces
 * @param months for which they may be used, from the day of the sale
 */
public record PassOffer(long productId, VoucherPurpose purpose, Set<Long> uses, int units, int months) {
    private static final int MOST_UNITS = 1_000_000;
    private static final int MOST_MONTHS = 120;

    /**
     * @throws PassOutOfRange below one, or above a million units or ten years
     */
    public PassOffer {
        Input.required(purpose, "purpose");
        uses = new TreeSet<>(uses);
        Input.required(uses.isEmpty() ? null : uses, "metered");
        if (units < 1 || units > MOST_UNITS || months < 1 || months > MOST_MONTHS) {
            throw new PassOutOfRange(MOST_UNITS, MOST_MONTHS);
        }
    }

    /** A single-purpose one. */
    public PassOffer(long productId, long meteredId, int units, int months) {
        this(productId, VoucherPurpose.SINGLE, Set.of(meteredId), units, months);
    }

    /** The first of what it pays for. */
    public long meteredId() {
        return uses.iterator().next();
    }
}
