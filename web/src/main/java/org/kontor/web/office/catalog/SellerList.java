package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kontor.catalog.Location;
import org.kontor.catalog.Seller;
import org.kontor.catalog.Sellers;

/** Every seller with its locations. */
@Named
@RequestScoped
public class SellerList {
    @Inject
    private Sellers sellers;

    private List<Seller> all;
    private List<Location> locations;

    @PostConstruct
    void load() {
        all = sellers.list();
        locations = sellers.locations();
    }

    public List<Seller> getAll() {
        return all;
    }

    public List<Location> locationsOf(Seller seller) {
        return locations.stream()
                .filter(location -> location.seller().id().equals(seller.id()))
                .toList();
    }
}
