package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.catalog.Location;
import org.kontor.catalog.Product;
import org.kontor.catalog.Sellers;
import org.kontor.catalog.Shelves;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
import org.omnifaces.cdi.Param;

/** What members take by themselves at a location. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class ShelfForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Shelves shelves;

    @Inject
    private Sellers sellers;

    @Inject
    private Prices prices;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long locationId;
    private String locationName;
    private final ArrayList<Thing> things = new ArrayList<>();

    @PostConstruct
    void load() {
        Location location = sellers.location(Ids.parse(id));
        locationId = location.id();
        locationName = location.name();
        Set<Long> there = shelves.at(locationId).stream().map(Product::id).collect(Collectors.toSet());
        for (Product product : shelves.possible()) {
            things.add(new Thing(product.id(), prices.name(product.name()), there.contains(product.id())));
        }
    }

    public String save() {
        shelves.fill(
                locationId,
                things.stream()
                        .filter(Thing::isThere)
                        .map(thing -> thing.product)
                        .collect(Collectors.toSet()));
        notices.done("shelf.saved");
        return "/office/catalog/shelf.xhtml?faces-redirect=true&id=" + locationId;
    }

    public long getLocationId() {
        return locationId;
    }

    public String getLocationName() {
        return locationName;
    }

    public List<Thing> getThings() {
        return things;
    }

    /** A product that can be there. */
    public static class Thing implements Serializable {
        private static final long serialVersionUID = 1L;

        private final long product;
        private final String name;
        private boolean there;

        Thing(long product, String name, boolean there) {
            this.product = product;
            this.name = name;
            this.there = there;
        }

        public String getName() {
            return name;
        }

        public boolean isThere() {
            return there;
        }

        public void setThere(boolean there) {
            this.there = there;
        }
    }
}
