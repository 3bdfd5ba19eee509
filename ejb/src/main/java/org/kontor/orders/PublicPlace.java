package org.kontor.orders;

import java.util.List;
import org.kontor.catalog.Location;

/** A location with what anybody can order there. */
public record PublicPlace(Location location, List<PublicPackage> packages) {
    public PublicPlace {
        packages = List.copyOf(packages);
    }
}
