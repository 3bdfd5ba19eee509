package org.kontor.receivables;

import java.util.ArrayList;
import java.util.List;
import org.kontor.money.Money;
import org.kontor.money.Rounding;

/**
 * The VAT that a claim that is given up takes with it (§ 17 (2) no. 1, (1) UStG): its part of each rate, in proportion to
 * the gross amounts of the document. Pure.
 */
final class WrittenOffVat {
    private WrittenOffVat() {}

    /**
     * @param written above zero, not more than the document
     * @return below zero; its gross amounts add up to exactly what is written off; empty if the document has no VAT split
     */
    static VatSplit of(VatSplit document, Money written) {
        long gross = document.net().plus(document.vat()).cents();
        if (gross <= 0) {
            return VatSplit.NONE;
        }
        List<VatSplit.Part> parts = new ArrayList<>();
        long before = 0;
        long given = 0;
        for (VatSplit.Part part : document.parts()) {
            long own = part.net().plus(part.vat()).cents();
            before += own;
            // Up to here less what was given: rounded parts add up to the whole.
            long share = Rounding.halfUp(written.cents(), before, gross) - given;
            given += share;
            if (own != 0 && share != 0) {
                // A part below zero, such as a discount, has its own sign on both.
                long vat = own > 0
                        ? Rounding.halfUp(share, part.vat().cents(), own)
                        : Rounding.halfUp(share, -part.vat().cents(), -own);
                parts.add(new VatSplit.Part(
                        part.category(), part.rate(), Money.ofCents(vat - share), Money.ofCents(-vat)));
            }
        }
        return new VatSplit(parts);
    }
}
