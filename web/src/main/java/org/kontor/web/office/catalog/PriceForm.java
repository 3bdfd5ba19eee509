package org.kontor.web.office.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.PriceVersion;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.Products;
import org.kontor.catalog.TaxClasses;
import org.kontor.money.Money;
import org.kontor.orders.MoveKind;
import org.kontor.orders.PriceCampaigns;
import org.kontor.orders.PriceChoice;
import org.kontor.orders.PriceMove;
import org.kontor.orders.PriceOutlook;
import org.kontor.web.shell.Language;
import org.kontor.web.shell.LocalStack;
import org.kontor.web.ui.Ids;
import org.kontor.web.ui.Notices;
import org.kontor.web.ui.Prices;
import org.kontor.web.ui.Texts;
import org.omnifaces.cdi.Param;

/** A new price of a product in two steps: what it is, then who keeps the old one and who moves. */
@Named
@ViewScoped
@SuppressWarnings("serial") // The container's references are serializable proxies.
public class PriceForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Products products;

    @Inject
    private TaxClasses taxClasses;

    @Inject
    private PriceCampaigns campaigns;

    @Inject
    private LocalStack localStack;

    @Inject
    private Language language;

    @Inject
    private Prices prices;

    @Inject
    private Notices notices;

    @Inject
    @Param
    private String id;

    private long productId;
    private String productName;
    private String currentText;
    private PriceInput price;
    private DetailsInput details;
    private ArrayList<MoveChoice> movers = new ArrayList<>();
    private int step = 1;
    private transient PriceOutlook outlook;

    @PostConstruct
    void load() {
        Product product = products.find(Ids.parse(id));
        LocalDate today = localStack.getToday();
        productId = product.id();
        productName = product.name().in(language.getLocale());
        Optional<PriceVersion> last = product.prices().stream().reduce((older, newer) -> newer);
        currentText = prices.of(product.priceOn(today));
        price = last.map(PriceVersion::price)
                .map(PriceInput::like)
                .orElseGet(() -> product.kind() == ProductKind.METERED ? PriceInput.metered() : new PriceInput());
        price.setValidFrom(last.isPresent() ? today.plusMonths(1).withDayOfMonth(1) : today);
        PriceDetails known =
                last.map(version -> products.details(product).get(version.id())).orElse(PriceDetails.NONE);
        details = new DetailsInput(product, known);
        details.offer(product, products.all(), taxClasses.list(), language.getLocale(), known);
    }

    public void look() {
        outlook = campaigns.outlook(choice());
        movers = new ArrayList<>(
                outlook.of(MoveKind.MOVES).stream().map(this::mover).toList());
        step = 2;
    }

    private MoveChoice mover(PriceMove move) {
        return new MoveChoice(move, outlook.payer(move));
    }

    public void back() {
        step = 1;
    }

    /** Saves the price; those chosen go on their way to it. */
    public String save() {
        Set<Long> lines = new HashSet<>();
        movers.stream().filter(MoveChoice::isChosen).forEach(mover -> lines.add(mover.getLine()));
        long campaign = campaigns.start(choice(), lines);
        notices.done("price.saved", productName, price.getValidFrom());
        return campaign == 0
                ? "/office/catalog/detail.xhtml?faces-redirect=true&id=" + productId
                : "/office/catalog/campaign.xhtml?faces-redirect=true&id=" + campaign;
    }

    private PriceChoice choice() {
        return new PriceChoice(productId, price.getValidFrom(), price.value(), details.value(price.getPrice()));
    }

    public PriceOutlook getOutlook() {
        if (outlook == null) {
            outlook = campaigns.outlook(choice());
        }
        return outlook;
    }

    /** Those that are there and keep the price, or have to agree. */
    public List<MoveKind> getOthers() {
        return List.of(MoveKind.values()).stream()
                .filter(kind -> kind != MoveKind.MOVES && !getOutlook().of(kind).isEmpty())
                .toList();
    }

    /** What invoices add to come to exactly the gross price; empty if nothing. */
    public String getRounding() {
        Money rounding = products.find(productId).roundingOf(price.value(), price.getValidFrom());
        return rounding.isZero() ? "" : Texts.label("price.rounding", language.getLocale(), rounding);
    }

    /** How many they are. */
    public String heading(MoveKind kind) {
        return Texts.label(
                "price." + kind.name(),
                language.getLocale(),
                getOutlook().of(kind).size());
    }

    /** Products that are billed once, and none. */
    public List<SelectItem> getOnceItems() {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem(null, prices.label("price.nothing"), null, false, true, true));
        products.all().stream()
                .filter(product -> product.kind() == ProductKind.ONE_OFF)
                .map(product -> new SelectItem(
                        product.id(),
                        prices.name(product.name()) + " · " + prices.of(product.priceOn(localStack.getToday()))))
                .forEach(items::add);
        return items;
    }

    public long getProductId() {
        return productId;
    }

    public String getProductName() {
        return productName;
    }

    public String getCurrentText() {
        return currentText;
    }

    public PriceInput getPrice() {
        return price;
    }

    public DetailsInput getDetails() {
        return details;
    }

    public List<MoveChoice> getMovers() {
        return movers;
    }

    public int getStep() {
        return step;
    }
}
