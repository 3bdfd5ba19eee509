package org.kontor.usage;

/**
 * What one piece of a one-off product gives.
 *
 * @param productId the one-off product that is sold
 * @param meteredId the metered product that its units are of
 * @param units minutes or pieces
 * @param months for which they may be used, from the day of the sale
 */
public record PassOffer(long productId, long meteredId, int units, int months) {
    private static final int MOST_UNITS = 1_000_000;
    private static final int MOST_MONTHS = 120;

    /**
     * @throws PassOutOfRange below one, or above a million units or ten years
     */
    public PassOffer {
        if (units < 1 || units > MOST_UNITS || months < 1 || months > MOST_MONTHS) {
            throw new PassOutOfRange(MOST_UNITS, MOST_MONTHS);
        }
    }
}
