package org.kontor.catalog;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A product as lists show it.
 *
 * @param price what new contracts get today; empty if the product has no price yet
 */
public record ProductRow(
        long id,
        String code,
        ProductKind kind,
        ProductUnit unit,
        Localized name,
        Localized description,
        Audience audience,
        Optional<PriceVersion> price) {

    public static ProductRow of(Product product, LocalDate today) {
        return new ProductRow(
                product.id(),
                product.code(),
                product.kind(),
                product.unit(),
                product.name(),
                product.description(),
                product.audience(),
                product.priceOn(today));
    }
}
