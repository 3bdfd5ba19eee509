package org.kontor.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.audit.AuditTrail;
import org.kontor.calendar.BusinessDate;
import org.kontor.identity.Roles;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;
import org.kontor.persistence.Sql;

/** What members may take by themselves at a location, and what price tags say. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Shelves {
    @Inject
    private Products products;

    @Inject
    private Sellers sellers;

    @Inject
    private TaxClasses taxClasses;

    @Inject
    private BusinessDate businessDate;

    @Inject
    private AuditTrail audit;

    @Inject
    private Sql sql;

    /** By code. */
    public List<Product> at(long locationId) {
        Set<Long> ids = Set.copyOf(sql.list(
                "SELECT product_id FROM shelf_product WHERE location_id = ?", row -> row.getLong(1), locationId));
        return products.all().stream()
                .filter(product -> ids.contains(product.id()))
                .toList();
    }

    /** What can be put on a shelf: by the piece, billed by use, with a price; by code. */
    public List<Product> possible() {
        LocalDate today = businessDate.today();
        return products.all().stream()
                .filter(product -> isFor(product) && product.priceOn(today).isPresent())
                .toList();
    }

    private static boolean isFor(Product product) {
        return product.kind() == ProductKind.METERED && product.unit() != ProductUnit.HOUR;
    }

    /**
     * From now on members take these there, and nothing else.
     *
     * @throws NoSuchLocation if there is none with that id
     * @throws NoSuchProduct if a product is unknown
     * @throws NotForShelf if a product is not counted in pieces and billed by use
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void fill(long locationId, Set<Long> productIds) {
        sellers.location(locationId);
        List<String> codes = new ArrayList<>();
        sql.update("DELETE FROM shelf_product WHERE location_id = ?", locationId);
        for (long id : productIds) {
            Product product = products.find(id);
            if (!isFor(product)) {
                throw new NotForShelf(product.code());
            }
            codes.add(product.code());
            sql.update("INSERT INTO shelf_product (location_id, product_id) VALUES (?, ?)", locationId, id);
        }
        codes.sort(null);
        audit.record("location.shelf", "location", Long.toString(locationId), String.join(" ", codes));
    }

    /** Of one piece to new contracts today, with tax; empty without a price. */
    public Optional<Money> price(Product product, Seller seller) {
        return product.priceOn(businessDate.today()).map(version -> price(product, version, Optional.empty(), seller));
    }

    /**
     * Of one piece at a price that a contract has, with today's tax; of several tiers the first one's.
     *
     * @param own agreed instead of the amount of the price version
     */
    public Money price(Product product, PriceVersion version, Optional<UnitPrice> own, Seller seller) {
        PriceDetails details = products.details(product).getOrDefault(version.id(), PriceDetails.NONE);
        UnitPrice amount = own.orElseGet(() -> details.meter()
                .map(meter -> meter.tiers().get(0).price())
                .orElse(version.price().amount()));
        return new ShelfPrice(amount, version.price().entry(), parts(product, details, seller)).gross();
    }

    private List<ShelfPrice.Part> parts(Product product, PriceDetails details, Seller seller) {
        List<ShelfPrice.Part> parts = new ArrayList<>();
        int rest = Percent.WHOLE;
        for (PriceDetails.TaxShare share : details.shares()) {
            parts.add(new ShelfPrice.Part(share.share(), rate(taxClasses.find(share.taxClass()), seller)));
            rest -= share.share().units();
        }
        parts.add(new ShelfPrice.Part(new Percent(rest), rate(product.taxClass(), seller)));
        return parts;
    }

    private VatRate rate(TaxClass taxed, Seller seller) {
        LocalDate today = businessDate.today();
        boolean free =
                taxed.category() != VatCategory.S || seller.smallBusiness().holdsOn(today);
        return free ? VatRate.ZERO : taxed.rateOn(today).orElse(VatRate.ZERO);
    }
}
