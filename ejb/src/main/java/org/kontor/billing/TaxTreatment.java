package org.kontor.billing;

import java.time.LocalDate;
import java.util.Objects;
import org.kontor.catalog.SmallBusiness;
import org.kontor.money.PlaceOfSupply;
import org.kontor.money.VatCategory;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;

/**
 * How the law taxes what a seller supplies to a payer: from the tax class, the place of supply, who pays, and whether the
 * seller is a small business. Pure.
 */
public record TaxTreatment(SmallBusiness seller, TaxedPayer payer) {
    /** As the tax classes say. */
    public static final TaxTreatment DOMESTIC = new TaxTreatment(SmallBusiness.NEVER, TaxedPayer.DOMESTIC);

    public TaxTreatment {
        Objects.requireNonNull(seller);
        Objects.requireNonNull(payer);
    }

    /**
     * @param day the day that decides the rate (R7)
     * @throws org.kontor.money.NoRate when a taxed class has no rate on that day
     */
    Taxed of(VatClass vatClass, LocalDate day, VatRates rates) {
        VatCategory category = category(vatClass, day);
        VatRate rate = category == VatCategory.S ? rates.rate(vatClass, day) : VatRate.ZERO;
        return new Taxed(vatClass.as(category), rate);
    }

    private VatCategory category(VatClass vatClass, LocalDate day) {
        if (vatClass.category() == VatCategory.S && vatClass.place() == PlaceOfSupply.RECIPIENT) {
            // Before the small business: § 19 frees only what is supplied in Germany.
            if (payer.owesTheTaxItself()) {
                return VatCategory.AE;
            }
            if (payer.isBusinessOutsideTheUnion()) {
                return VatCategory.O;
            }
        }
        if (vatClass.category() == VatCategory.O) {
            // No supply at all, such as the sale of a multi-purpose voucher: nothing that a small business could free.
            return VatCategory.O;
        }
        return seller.holdsOn(day) ? VatCategory.E : vatClass.category();
    }
}
