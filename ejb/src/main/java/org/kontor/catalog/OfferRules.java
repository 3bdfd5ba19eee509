package org.kontor.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a product can be had.
 *
 * @param needs ids of products of which one must be in force beside it; empty if it stands alone
 * @param places where it is offered; empty for everywhere, without limit
 */
public record OfferRules(Set<Long> needs, List<Place> places) {
    /** Everywhere, alone, as many as people want. */
    public static final OfferRules NONE = new OfferRules(Set.of(), List.of());

    private static final int MOST = 100_000;

    public OfferRules {
        needs = Set.copyOf(needs);
        places = List.copyOf(places);
    }

    /**
     * A location where it is offered.
     *
     * @param capacity how many pieces can be in force on one day; empty for no limit
     */
    public record Place(long location, Optional<Integer> capacity) {
        public Place {
            capacity.filter(pieces -> pieces < 0 || pieces > MOST).ifPresent(pieces -> {
                throw new CapacityOutOfRange(pieces, MOST);
            });
        }
    }

    /** Whether it is offered at a location. */
    public boolean isOfferedAt(long location) {
        return places.isEmpty() || places.stream().anyMatch(place -> place.location() == location);
    }
}
