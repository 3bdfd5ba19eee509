package org.kontor.billing;

import org.kontor.catalog.VatShare;
import org.kontor.money.Money;
import org.kontor.money.Percent;
import org.kontor.money.Rounding;

/** What a use costs, whole and by tax share; the shares always add up to the whole. */
final class Amounts {
    private final Use use;
    private final Money whole;

    Amounts(Use use) {
        this.use = use;
        this.whole = use.counted() == 0 ? Money.ZERO : ExactPrice.of(use.agreed).of(use.counted(), use.periodDays());
    }

    Use use() {
        return use;
    }

    Money ofShare(int share) {
        if (use.agreed.keys().size() == 1) {
            return whole;
        }
        // The difference of two rounded running sums, so that no cent is lost or made.
        long before = 0;
        for (int i = 0; i < share; i++) {
            before += vat(i).share().units();
        }
        long upTo = Rounding.halfUp(whole.cents(), before + vat(share).share().units(), Percent.WHOLE);
        return Money.ofCents(upTo - Rounding.halfUp(whole.cents(), before, Percent.WHOLE));
    }

    private VatShare vat(int share) {
        return use.agreed.price().vat().get(share);
    }
}
