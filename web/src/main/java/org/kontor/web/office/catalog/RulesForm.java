package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.catalog.Location;
import org.kontor.catalog.OfferRules;
import org.kontor.catalog.Offerings;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.catalog.Sellers;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.omnifaces.cdi.Param;

/** Where a product is offered, how many there are, and what it needs beside it. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class RulesForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 100_000;

    @Inject
    private Products products;

    @Inject
    private Offerings offerings;

    @Inject
    private Sellers sellers;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long productId;
    private String productName;
    private final ArrayList<Need> needs = new ArrayList<>();
    private final ArrayList<Place> places = new ArrayList<>();

    @PostConstruct
    void load() {
        Product product = products.find(Ids.parse(id));
        productId = product.id();
        productName = product.name().in(language.getLocale());
        OfferRules rules = offerings.of(productId);
        for (Product other : products.all()) {
            if (!other.id().equals(productId)) {
                needs.add(new Need(
                        other.id(),
                        other.name().in(language.getLocale()),
                        rules.needs().contains(other.id())));
            }
        }
        for (Location location : sellers.locations()) {
            places.add(new Place(location, rules));
        }
    }

    public String save() {
        offerings.change(productId, rules());
        notices.done("rules.saved", productName);
        return "/office/catalog/detail.xhtml?faces-redirect=true&id=" + productId;
    }

    /** Offered everywhere and without limit is no rule at all. */
    private OfferRules rules() {
        Set<Long> needed =
                needs.stream().filter(Need::isChosen).map(need -> need.product).collect(Collectors.toSet());
        boolean everywhere = places.stream().allMatch(place -> place.offered && place.capacity == null);
        List<OfferRules.Place> offered = places.stream()
                .filter(place -> place.offered && !everywhere)
                .map(place -> new OfferRules.Place(place.location, Optional.ofNullable(place.capacity)))
                .toList();
        return new OfferRules(needed, offered);
    }

    public long getProductId() {
        return productId;
    }

    public String getProductName() {
        return productName;
    }

    public List<Need> getNeeds() {
        return needs;
    }

    public List<Place> getPlaces() {
        return places;
    }

    /** A product that may be needed. */
    public static class Need implements Serializable {
        private static final long serialVersionUID = 1L;

        private final long product;
        private final String name;
        private boolean chosen;

        Need(long product, String name, boolean chosen) {
            this.product = product;
            this.name = name;
            this.chosen = chosen;
        }

        public String getName() {
            return name;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    /** A location where it may be offered. */
    public static class Place implements Serializable {
        private static final long serialVersionUID = 1L;

        private final long location;
        private final String name;
        private boolean offered;

        @Min(0)
        @Max(MOST)
        private Integer capacity;

        Place(Location location, OfferRules rules) {
            this.location = location.id();
            this.name = location.name();
            this.offered = rules.isOfferedAt(location.id());
            this.capacity = rules.places().stream()
                    .filter(place -> place.location() == this.location)
                    .findFirst()
                    .flatMap(OfferRules.Place::capacity)
                    .orElse(null);
        }

        public String getName() {
            return name;
        }

        public boolean isOffered() {
            return offered;
        }

        public void setOffered(boolean offered) {
            this.offered = offered;
        }

        public Integer getCapacity() {
            return capacity;
        }

        public void setCapacity(Integer capacity) {
            this.capacity = capacity;
        }
    }
}
