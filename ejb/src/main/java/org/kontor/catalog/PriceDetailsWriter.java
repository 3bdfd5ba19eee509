package org.kontor.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.money.UnitPrice;
import org.kontor.persistence.Sql;

/** Stores what a price version says beyond its amount, and reads it again. */
@ApplicationScoped
class PriceDetailsWriter {
    @Inject
    private Sql sql;

    @Inject
    private CatalogRepository catalog;

    void add(long priceVersionId, PriceDetails details) {
        details.meter().ifPresent(meter -> add(priceVersionId, meter));
        for (Allowance allowance : details.included()) {
            Product metered = catalog.product(allowance.product())
                    .filter(product -> product.kind() == ProductKind.METERED)
                    .orElseThrow(() -> new NotMetered(allowance.product()));
            sql.update(
                    "INSERT INTO allowance (price_version_id, product_id, units, clock, roll_units, roll_periods,"
                            + " sharing) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    priceVersionId,
                    metered.id(),
                    allowance.units(),
                    allowance.clock().name(),
                    allowance.rollOver().units(),
                    allowance.rollOver().periods(),
                    allowance.sharing().name());
        }
        for (PriceDetails.TaxShare share : details.shares()) {
            TaxClass taxClass =
                    catalog.taxClass(share.taxClass()).orElseThrow(() -> new NoSuchTaxClass(share.taxClass()));
            sql.update(
                    "INSERT INTO price_share (price_version_id, tax_class_id, percent) VALUES (?, ?, ?)",
                    priceVersionId,
                    taxClass.id(),
                    share.share().toBigDecimal());
        }
    }

    /** Of all prices of some products: three questions, however many there are. */
    Map<Long, PriceDetails> of(Collection<Product> products) {
        return sql.with(connection -> {
            MetersReader reader = new MetersReader(connection);
            Meters meters = reader.meters();
            Map<String, List<VatShare>> shares = reader.shares();
            Map<Long, PriceDetails> found = new HashMap<>();
            for (PriceVersion version : products.stream()
                    .flatMap(product -> product.prices().stream())
                    .toList()) {
                String id = Long.toString(version.id());
                found.put(
                        version.id(),
                        new PriceDetails(
                                Optional.ofNullable(meters.prices().get(id)),
                                meters.allowances().getOrDefault(id, List.of()),
                                shares.getOrDefault(id, List.of()).stream()
                                        .map(share -> new PriceDetails.TaxShare(
                                                share.vatClass().name(), share.share()))
                                        .toList(),
                                version.beginning()));
            }
            return found;
        });
    }

    private void add(long priceVersionId, MeterPrice meter) {
        BigDecimal cap = meter.dayCap().map(UnitPrice::toBigDecimal).orElse(null);
        sql.update(
                "INSERT INTO meter_price (price_version_id, model, per_units, day_cap) VALUES (?, ?, ?, ?)",
                priceVersionId,
                meter.model().name(),
                meter.per(),
                cap);
        for (PriceTier tier : meter.tiers()) {
            sql.update(
                    "INSERT INTO price_tier (price_version_id, up_to, amount) VALUES (?, ?, ?)",
                    priceVersionId,
                    tier.upTo(),
                    tier.price().toBigDecimal());
        }
    }
}
