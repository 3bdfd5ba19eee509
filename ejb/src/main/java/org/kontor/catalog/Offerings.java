package org.kontor.catalog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kontor.audit.AuditTrail;
import org.kontor.identity.Roles;
import org.kontor.persistence.Sql;

/** When products can be had: where, how many, and beside what. Contracts that run keep what they have. */
@Stateless
@RolesAllowed({Roles.OPERATOR, Roles.ACCOUNTANT, Roles.ADMIN, Roles.AUDITOR, Roles.SYSTEM})
public class Offerings {
    @Inject
    private Products products;

    @Inject
    private Sellers sellers;

    @Inject
    private Sql sql;

    @Inject
    private AuditTrail audit;

    /**
     * @throws NoSuchProduct if there is none with that id
     */
    public OfferRules of(long productId) {
        products.find(productId);
        Set<Long> needs = Set.copyOf(
                sql.list("SELECT needed_id FROM product_need WHERE product_id = ?", row -> row.getLong(1), productId));
        List<OfferRules.Place> places = sql.list(
                "SELECT location_id, capacity FROM product_place WHERE product_id = ? ORDER BY location_id",
                row -> new OfferRules.Place(row.getLong(1), Optional.ofNullable(row.getObject(2, Integer.class))),
                productId);
        return new OfferRules(needs, places);
    }

    /**
     * From now on, for what is signed and changed.
     *
     * @throws NoSuchProduct if a product is unknown
     * @throws NoSuchLocation if a location is unknown
     * @throws NeedsItself if the product would need itself
     */
    @RolesAllowed({Roles.OPERATOR, Roles.ADMIN})
    public void change(long productId, OfferRules rules) {
        Product product = products.find(productId);
        if (rules.needs().contains(productId)) {
            throw new NeedsItself(product.code());
        }
        rules.needs().forEach(products::find);
        rules.places().forEach(place -> sellers.location(place.location()));
        sql.update("DELETE FROM product_need WHERE product_id = ?", productId);
        sql.update("DELETE FROM product_place WHERE product_id = ?", productId);
        for (long needed : rules.needs()) {
            sql.update("INSERT INTO product_need (product_id, needed_id) VALUES (?, ?)", productId, needed);
        }
        for (OfferRules.Place place : rules.places()) {
            sql.update(
                    "INSERT INTO product_place (product_id, location_id, capacity) VALUES (?, ?, ?)",
                    productId,
                    place.location(),
                    place.capacity().orElse(null));
        }
        audit.record("product.rules", "product", Long.toString(productId), rules.toString());
    }
}
