package org.kontor.orders;

import java.util.List;
import org.kontor.catalog.Localized;
import org.kontor.catalog.PriceDetails;
import org.kontor.catalog.Product;
import org.kontor.catalog.ProductRow;
import org.kontor.money.Money;

/**
 * A package as anybody can see and order it at a location.
 *
 * @param price of a whole period
 * @param details what its price includes, and how it begins
 * @param included the metered products of which it includes some
 * @param once what the package bills once with the first invoice: a fee, the price of a trial
 * @param extras that can be ordered beside it
 */
public record PublicPackage(
        ProductRow product,
        RegularPrice price,
        OnlineTerms terms,
        PriceDetails details,
        List<Product> included,
        List<Fee> once,
        Availability availability,
        List<PublicExtra> extras) {
    public PublicPackage {
        included = List.copyOf(included);
        once = List.copyOf(once);
        extras = List.copyOf(extras);
    }

    /** What is paid once. */
    public record Fee(Localized name, Money net, Money gross) {
        public boolean isTaxed() {
            return !gross.equals(net);
        }
    }
}
