package org.kontor.web.office.catalog;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kontor.catalog.Beginning;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductKind;
import org.kontor.catalog.TaxClass;
import org.kontor.money.UnitPrice;

/** What a price says beyond its amount, as it is typed. */
public class DetailsInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final boolean metered;
    private final boolean once;
    private final MeterInput meter;
    private final BeginningInput beginning;
    private final ArrayList<AllowanceInput> allowances = new ArrayList<>();
    private final ArrayList<ShareInput> shares = new ArrayList<>();

    DetailsInput(Product product, PriceDetails last) {
        metered = product.kind() == ProductKind.METERED;
        once = product.kind() == ProductKind.ONE_OFF;
        meter = MeterInput.of(product.unit(), last.meter());
        beginning = BeginningInput.of(last.beginning());
    }

    /** What of all that there is this price could include or fall into. */
    void offer(Product product, List<Product> products, List<TaxClass> classes, Locale language, PriceDetails last) {
        products.stream()
                .filter(known -> known.kind() == ProductKind.METERED)
                .map(known -> new AllowanceInput(
                        known,
                        known.name().in(language),
                        last.included().stream()
                                .filter(included -> included.product().equals(known.code()))
                                .findFirst()))
                .forEach(allowances::add);
        classes.stream()
                .filter(known -> !known.code().equals(product.taxClass().code()))
                .map(known -> new ShareInput(
                        known.code(),
                        known.name().in(language),
                        last.shares().stream()
                                .filter(share -> share.taxClass().equals(known.code()))
                                .findFirst()))
                .forEach(shares::add);
    }

    PriceDetails value(UnitPrice first) {
        if (once) {
            return PriceDetails.NONE;
        }
        if (metered) {
            return new PriceDetails(
                    meter.value(first),
                    List.of(),
                    shares.stream().flatMap(share -> share.value().stream()).toList(),
                    Beginning.NONE);
        }
        return new PriceDetails(
                Optional.empty(),
                allowances.stream()
                        .flatMap(allowance -> allowance.value().stream())
                        .toList(),
                List.of(),
                beginning.value());
    }

    public boolean isMetered() {
        return metered;
    }

    public boolean isOnce() {
        return once;
    }

    /** Whether it is paid for as long as it lasts. */
    public boolean isLasting() {
        return !metered && !once;
    }

    public MeterInput getMeter() {
        return meter;
    }

    public BeginningInput getBeginning() {
        return beginning;
    }

    public List<AllowanceInput> getAllowances() {
        return allowances;
    }

    public List<ShareInput> getShares() {
        return shares;
    }
}
