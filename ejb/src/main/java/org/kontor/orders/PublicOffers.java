package org.kontor.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Location;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Roles;

/** What anybody can order, by location. Runs as the system, because nobody has logged in; stores nothing. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class PublicOffers {
    @Inject
    private Sellers sellers;

    @Inject
    private ShopWindow window;

    @Inject
    private BusinessDate businessDate;

    /** Locations where there is something, by name; the packages by price. */
    public List<PublicPlace> all() {
        LocalDate today = businessDate.today();
        return sellers.locations().stream()
                .map(location -> new PublicPlace(location, window.at(location, today)))
                .filter(place -> !place.packages().isEmpty())
                .toList();
    }

    /**
     * One package of one location; empty if it cannot be ordered there by everybody.
     *
     * @throws org.kontor.catalog.NoSuchLocation if there is no such location
     */
    public Optional<PublicPackage> find(long locationId, long productId) {
        return window.at(sellers.location(locationId), businessDate.today()).stream()
                .filter(offer -> offer.product().id() == productId)
                .findFirst();
    }

    /**
     * The location of a package.
     *
     * @throws org.kontor.catalog.NoSuchLocation if there is none with that id
     */
    public Location location(long locationId) {
        return sellers.location(locationId);
    }
}
