package org.kontor.orders;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.Location;
import org.kontor.catalog.Sellers;
import org.kontor.identity.Roles;
import org.kontor.persistence.StrangerCalls;
import org.kontor.settings.Setting;
import org.kontor.settings.Settings;

/**
 * What anybody can order, by location. Runs as the system, because nobody has logged in; stores nothing but how often
 * somebody looked.
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
public class PublicOffers {
    /** Looks an hour from one internet address: more than people of a whole company take, less than a script. */
    public static final Setting<Integer> MOST_OF_ONE = Setting.number("packages.hourOfOne", 1000);

    private static final String CALL = "LOOK";

    @Inject
    private Sellers sellers;

    @Inject
    private ShopWindow window;

    @Inject
    private StrangerCalls calls;

    @Inject
    private Settings settings;

    @Inject
    private BusinessDate businessDate;

    /**
     * Locations where there is something, by name; the packages by price.
     *
     * @param address from which somebody looks, kept as a hash for a day
     * @throws TooManyLooks if more came in the last hour than {@link #MOST_OF_ONE} allows
     */
    public List<PublicPlace> all(String address) {
        checkMayLook(address);
        List<PublicPlace> places = window.of(sellers.locations(), businessDate.today()).stream()
                .filter(place -> !place.packages().isEmpty())
                .toList();
        calls.count(CALL, address);
        return places;
    }

    /**
     * One package of one location; empty if it cannot be ordered there by everybody.
     *
     * @param address as for {@link #all}
     * @throws TooManyLooks as {@link #all}
     * @throws org.kontor.catalog.NoSuchLocation if there is no such location
     */
    public Optional<PublicPackage> find(long locationId, long productId, String address) {
        checkMayLook(address);
        Optional<PublicPackage> found = window.find(sellers.location(locationId), productId, businessDate.today());
        calls.count(CALL, address);
        return found;
    }

    private void checkMayLook(String address) {
        StrangerCalls.Most most =
                new StrangerCalls.Most(settings.on(businessDate.today(), MOST_OF_ONE), Optional.empty());
        calls.pause(CALL, address, most).ifPresent(pause -> {
            throw new TooManyLooks(pause);
        });
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
