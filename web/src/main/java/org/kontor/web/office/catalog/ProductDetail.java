package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.calendar.BusinessDate;
import org.kontor.catalog.OfferRules;
import org.kontor.catalog.Offerings;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.catalog.Products;
import org.kontor.catalog.Sellers;
import org.kontor.money.Money;
import org.kontor.orders.PriceCampaign;
import org.kontor.orders.PriceCampaigns;
import org.kontor.web.shell.Language;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Moment;
import org.kontor.web.ui.PriceWords;
import org.kontor.web.ui.Prices;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** One product with its prices, the coming one on top. */
@Named
@RequestScoped
public class ProductDetail {
    @Inject
    private Products products;

    @Inject
    private Offerings offerings;

    @Inject
    private Sellers sellers;

    @Inject
    private Prices prices;

    @Inject
    private PriceWords priceWords;

    @Inject
    private PriceCampaigns priceCampaigns;

    @Inject
    private Language language;

    @Inject
    private BusinessDate businessDate;

    @Inject
    @Param
    private String id;

    private Product product;
    private List<Moment> history;
    private List<PlaceRow> places;
    private String needs;
    private List<String> terms;
    private List<PriceCampaign> campaigns;

    /** Where it is offered, and how many there are. */
    public record PlaceRow(String name, Optional<Integer> capacity) {}

    @PostConstruct
    void load() {
        product = products.find(Ids.parse(id));
        LocalDate today = businessDate.today();
        PriceVersion current = product.priceOn(today).orElse(null);
        history = product.prices().stream()
                .sorted(Comparator.comparing(PriceVersion::validFrom).reversed())
                .map(price -> moment(price, price == current, today))
                .toList();
        PriceVersion shown = current == null && !product.prices().isEmpty()
                ? product.prices().get(0)
                : current;
        terms = shown == null
                ? List.of()
                : priceWords.of(product, products.details(product).get(shown.id()));
        campaigns = priceCampaigns.ofProduct(product.id());
        OfferRules rules = offerings.of(product.id());
        places = rules.places().stream()
                .map(place -> new PlaceRow(sellers.location(place.location()).name(), place.capacity()))
                .toList();
        needs = rules.needs().stream()
                .map(needed -> prices.name(products.find(needed).name()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Moment moment(PriceVersion price, boolean current, LocalDate today) {
        String tense = price.validFrom().isAfter(today) ? "coming" : current ? "now" : "";
        return new Moment(price.validFrom(), prices.text(price.price()), rounding(price), tense);
    }

    /** Every sixth gross price is no sum of a net amount and its tax; invoices then carry the difference. */
    private String rounding(PriceVersion price) {
        Money rounding = product.roundingOf(price);
        return rounding.isZero() ? "" : Texts.label("price.rounding", language.getLocale(), rounding);
    }

    public Product getProduct() {
        return product;
    }

    /** Empty if it is offered everywhere. */
    public List<PlaceRow> getPlaces() {
        return places;
    }

    /** Names of those it needs one of; empty if it stands alone. */
    public String getNeeds() {
        return needs;
    }

    /** What the price says beyond its amount. */
    public List<String> getTerms() {
        return terms;
    }

    /** Contracts that were moved to a new price, the latest first. */
    public List<PriceCampaign> getCampaigns() {
        return campaigns;
    }

    public List<Moment> getHistory() {
        return history;
    }
}
