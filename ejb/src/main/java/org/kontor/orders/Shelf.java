package org.kontor.orders;

import java.util.List;

/**
 * What a member finds behind the code of a location.
 *
 * @param place name of the location
 * @param offers by the member's contracts: those of the location first; empty if none of them pays here
 */
public record Shelf(String place, List<ShelfOffer> offers) {
    public Shelf {
        offers = List.copyOf(offers);
    }
}
