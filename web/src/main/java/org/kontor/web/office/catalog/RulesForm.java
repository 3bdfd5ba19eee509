package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.catalog.Audience;
import org.kontor.catalog.Location;
import org.kontor.catalog.OfferRules;
import org.kontor.catalog.Offerings;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.catalog.Sellers;
import org.kontor.money.Money;
import org.kontor.orders.OnlineOffers;
import org.kontor.orders.OnlineTerms;
import org.kontor.web.office.contracts.TermInput;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
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
    private OnlineOffers online;

    @Inject
    private Sellers sellers;

    @Inject
    private Prices prices;

    @Inject
    private Language language;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long productId;
    private String productName;
    private Audience audience;
    private TermInput terms;

    @NotNull
    private Money deposit;

    private final ArrayList<Need> needs = new ArrayList<>();
    private final ArrayList<Place> places = new ArrayList<>();

    @PostConstruct
    void load() {
        Product product = products.find(Ids.parse(id));
        productId = product.id();
        productName = product.name().in(language.getLocale());
        audience = product.audience();
        OnlineTerms stored = online.of(productId);
        terms = TermInput.of(stored.conditions());
        deposit = stored.deposit();
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
        online.change(productId, audience, new OnlineTerms(terms.conditions(), deposit));
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

    public List<SelectItem> getNotices() {
        return TermInput.items("notice.", prices, TermInput.Notice.values());
    }

    public List<SelectItem> getRenewals() {
        return TermInput.items("renewal.", prices, TermInput.Renewal.values());
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }

    public TermInput getTerms() {
        return terms;
    }

    public Money getDeposit() {
        return deposit;
    }

    public void setDeposit(Money deposit) {
        this.deposit = deposit;
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
