package org.kontor.billing;

import java.math.BigInteger;
import java.time.LocalDate;
import org.kontor.catalog.Price;
import org.kontor.catalog.VatShare;
import org.kontor.contracts.ConsumerLaw;
import org.kontor.money.Percent;
import org.kontor.money.Rounding;
import org.kontor.money.UnitPrice;
import org.kontor.money.VatRates;

/**
 * How somebody reads prices: consumers, and whoever is protected like them, with tax (§ 3 (1) PAngV), all others as they were
 * entered. Pure.
 *
 * @param day whose rates count
 */
public record PriceReader(TaxTreatment treatment, VatRates rates, LocalDate day) {
    private static final long UNITS_A_CENT = 100;

    /** Whether prices are read with all tax that is charged. */
    public boolean isGross() {
        return ConsumerLaw.protects(treatment.payer().type());
    }

    /** Whether the seller charges no tax at all, so that none is named. */
    public boolean isUntaxed() {
        return treatment.seller().holdsOn(day);
    }

    /** With tax; to the cent, if the price is one of whole cents. */
    public UnitPrice gross(Price price) {
        if (price.isGross()) {
            return price.amount();
        }
        BigInteger sum = BigInteger.ZERO;
        for (VatShare share : price.vat()) {
            int rate =
                    treatment.of(share.vatClass(), day, rates).rate().percent().units();
            sum = sum.add(BigInteger.valueOf((long) share.share().units() * (Percent.WHOLE + rate)));
        }
        long grain = price.amount().units() % UNITS_A_CENT == 0 ? UNITS_A_CENT : 1;
        long grains = Rounding.halfUp(
                sum.multiply(BigInteger.valueOf(price.amount().units())), grain * Percent.WHOLE * Percent.WHOLE);
        return new UnitPrice(grains * grain);
    }
}
