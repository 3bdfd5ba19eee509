package org.kontor.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.persistence.Page;
import org.kontor.persistence.PageRequest;

/** What can be rented, at which price. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Products {
    private static final String SUBJECT = "product";

    @Inject
    private CatalogRepository catalog;

    @Inject
    private PriceDetailsWriter details;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private AuditTrail audit;

    /** Sorts by {@code code}, {@code nameDe}, {@code nameEn}, {@code kind}; filters by names and code. */
    public Page<ProductRow> list(PageRequest request) {
        LocalDate today = businessDate.today();
        Page<Product> page = catalog.products(request);
        return new Page<>(
                page.rows().stream()
                        .map(product -> ProductRow.of(product, today))
                        .toList(),
                page.total());
    }

    /** What has a price today and may be chosen by members themselves, by code. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM, Roles.MEMBER})
    public List<ProductRow> forMembers() {
        LocalDate today = businessDate.today();
        return catalog.products().stream()
                .map(product -> ProductRow.of(product, today))
                .filter(row -> row.price().isPresent() && row.audience().hasMembers())
                .toList();
    }

    /** All of them, by code. */
    public List<Product> all() {
        return catalog.products();
    }

    /**
     * The product with its prices.
     *
     * @throws NoSuchProduct if there is none with that id
     */
    public Product find(long id) {
        return catalog.product(id).orElseThrow(() -> new NoSuchProduct(id));
    }

    /** For members too, who read the names of what they rent. */
    @RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM, Roles.MEMBER})
    public Optional<Product> findByCode(String code) {
        return catalog.product(code);
    }

    /**
     * A new product, without a price yet.
     *
     * @return its id
     * @throws NoSuchTaxClass if the tax class is unknown
     * @throws AlreadyTaken if another product has the code
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public long define(ProductDetails details) {
        TaxClass taxClass =
                catalog.taxClass(details.taxClass()).orElseThrow(() -> new NoSuchTaxClass(details.taxClass()));
        if (catalog.product(Input.required(details.code(), 20, "code")).isPresent()) {
            throw new AlreadyTaken("code", details.code());
        }
        Product product = new Product(details, taxClass);
        catalog.add(product);
        audit.record("product.define", SUBJECT, Long.toString(product.id()), details.code());
        return product.id();
    }

    /**
     * A new product with its first price.
     *
     * @return its id
     * @throws NoSuchTaxClass if the tax class is unknown
     * @throws AlreadyTaken if another product has the code
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public long define(ProductDetails details, LocalDate validFrom, ListPrice price) {
        long id = define(details);
        priceFrom(id, validFrom, price);
        return id;
    }

    /** Other words for a product; what was issued keeps the old ones. */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void describe(long productId, Localized name, Localized description) {
        find(productId).describe(name, description);
        audit.record("product.describe", SUBJECT, Long.toString(productId), name.de());
    }

    /**
     * Who may order a product from now on; contracts keep what they have.
     *
     * @throws NoSuchProduct if there is none with that id
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void offerTo(long productId, Audience audience) {
        Product product = find(productId);
        if (product.audience() != audience) {
            product.offerTo(audience);
            audit.record("product.audience", SUBJECT, Long.toString(productId), audience.name());
        }
    }

    /**
     * A new price that contracts signed from that day on get; running contracts keep theirs.
     *
     * @return its id
     * @throws PriceExists if the product has a price from that day already
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public long priceFrom(long productId, LocalDate validFrom, ListPrice price) {
        return priceFrom(productId, validFrom, price, PriceDetails.NONE);
    }

    /**
     * As {@link #priceFrom(long, LocalDate, ListPrice)}, with tiers, what it includes, a split of its tax, or a fee and a
     * trial.
     *
     * @throws NotMetered if it includes units of something that is not metered, or has tiers or a split without being so
     * @throws NotOnce if its fee or the price of its trial is no one-off product, or it has no first days
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public long priceFrom(long productId, LocalDate validFrom, ListPrice price, PriceDetails details) {
        Product product = find(productId);
        if (product.kind() != ProductKind.METERED
                && (details.meter().isPresent() || !details.shares().isEmpty())) {
            throw new NotMetered(product.code());
        }
        checkBeginning(product, details.beginning());
        PriceVersion version = product.priceFrom(validFrom, price, details.beginning());
        catalog.flush();
        this.details.add(version.id(), details);
        audit.record("product.price", SUBJECT, Long.toString(productId), validFrom + " " + price.amount());
        return version.id();
    }

    /**
     * The product that has a price.
     *
     * @param priceVersionId id of the price version
     */
    public Product holding(long priceVersionId) {
        return catalog.productOfPrice(priceVersionId);
    }

    /** What the prices of a product say beyond their amounts, by id of the price version. */
    public Map<Long, PriceDetails> details(Product product) {
        return details(List.of(product));
    }

    /** As {@link #details(Product)}, of several: the same three questions. */
    public Map<Long, PriceDetails> details(Collection<Product> products) {
        return details.of(products);
    }

    private void checkBeginning(Product product, Beginning beginning) {
        boolean lasts = product.kind() != ProductKind.ONE_OFF && product.kind() != ProductKind.METERED;
        if (!lasts && !beginning.equals(Beginning.NONE)) {
            throw new NotOnce(product.code(), "fee");
        }
        beginning.fee().ifPresent(fee -> checkOnce(fee, "fee"));
        beginning.trialPrice().ifPresent(price -> checkOnce(price, "trialPrice"));
    }

    private void checkOnce(long productId, String field) {
        Product once = find(productId);
        if (once.kind() != ProductKind.ONE_OFF || once.prices().isEmpty()) {
            throw new NotOnce(once.code(), field);
        }
    }
}
