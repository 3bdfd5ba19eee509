package org.kontor.catalog;

import java.util.List;
import java.util.Optional;
import org.kontor.money.Percent;

/**
 * What a price version says beyond its amount.
 *
 * @param meter how metered units are priced; empty for one price for each
 * @param included what one piece includes of metered products
 * @param shares parts of the price in other tax classes than the product's, together below 100 %
 * @param beginning the fee and the trial of new lines
 */
public record PriceDetails(
        Optional<MeterPrice> meter, List<Allowance> included, List<TaxShare> shares, Beginning beginning) {
    public static final PriceDetails NONE = new PriceDetails(Optional.empty(), List.of(), List.of());

    private static final int MOST = 20;

    /** A part of the price in a tax class, named by its code. */
    public record TaxShare(String taxClass, Percent share) {
        public TaxShare {
            Input.required(taxClass, 20, "taxClass");
            Input.required(share, "taxShare");
        }
    }

    /**
     * @throws SplitNotWhole when nothing is left for the product's own tax class
     */
    public PriceDetails {
        included = List.copyOf(included);
        shares = List.copyOf(shares);
        AllowanceOutOfRange.unlessBetween("allowanceUnits", included.size(), 0, MOST);
        int sum = shares.stream().mapToInt(share -> share.share().units()).sum();
        if (sum >= Percent.WHOLE
                || shares.stream().anyMatch(share -> share.share().isZero())) {
            throw new SplitNotWhole(shares.toString());
        }
    }

    /** Without fee and trial. */
    public PriceDetails(Optional<MeterPrice> meter, List<Allowance> included, List<TaxShare> shares) {
        this(meter, included, shares, Beginning.NONE);
    }

    public static PriceDetails beginning(Beginning beginning) {
        return new PriceDetails(Optional.empty(), List.of(), List.of(), beginning);
    }

    public static PriceDetails metered(MeterPrice meter) {
        return new PriceDetails(Optional.of(meter), List.of(), List.of());
    }

    public static PriceDetails including(Allowance... allowances) {
        return new PriceDetails(Optional.empty(), List.of(allowances), List.of());
    }
}
