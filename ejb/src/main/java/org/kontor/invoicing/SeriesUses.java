package org.kontor.invoicing;

import java.util.Map;

/**
 * Which series a seller's documents take their numbers from.
 *
 * @param usual of the seller's invoices
 * @param others by purpose and location (0: all locations), where it is another one
 */
record SeriesUses(long usual, Map<Use, Long> others) {
    private static final long EVERYWHERE = 0;

    /** A purpose at a location. */
    record Use(NumberPurpose purpose, long locationId) {}

    boolean dependsOnLocation() {
        return others.keySet().stream().anyMatch(use -> use.locationId() != EVERYWHERE);
    }

    /**
     * @param locationId 0 if it is about several locations
     */
    long of(NumberPurpose purpose, long locationId) {
        Long own = others.getOrDefault(new Use(purpose, locationId), others.get(new Use(purpose, EVERYWHERE)));
        if (own != null) {
            return own;
        }
        return purpose == NumberPurpose.INVOICE ? usual : of(NumberPurpose.INVOICE, locationId);
    }
}
