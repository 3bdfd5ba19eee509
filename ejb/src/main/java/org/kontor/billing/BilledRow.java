package org.kontor.billing;

import org.kontor.calendar.Period;
import org.kontor.contracts.PriceKey;
import org.kontor.money.Money;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;

/**
 * What is already billed for a line, period, price and rate: the sum over its charges, cancelled ones and their reversals
 * included (R10).
 *
 * @param plan as it stood on the invoice
 * @param days counted days, as in {@link Charge}
 * @param priced the sum as it was priced: gross for gross prices, else the same as {@code net}
 * @param revision the highest revision used
 */
public record BilledRow(
        long line,
        Period period,
        PriceKey key,
        String plan,
        VatClass vatClass,
        VatRate rate,
        int days,
        Money priced,
        Money net,
        int revision) {
    static BilledRow of(Charge charge) {
        return new BilledRow(
                charge.line(),
                charge.period(),
                charge.key(),
                charge.plan(),
                charge.vatClass(),
                charge.rate(),
                charge.days(),
                charge.priced(),
                charge.net(),
                charge.revision());
    }

    BilledRow plus(Charge charge) {
        return new BilledRow(
                line,
                period,
                key,
                plan,
                vatClass,
                rate,
                Math.addExact(days, charge.days()),
                priced.plus(charge.priced()),
                net.plus(charge.net()),
                Math.max(revision, charge.revision()));
    }

    boolean isNothing() {
        return days == 0 && priced.isZero() && net.isZero();
    }

    boolean isTaxed(Taxed tax) {
        return vatClass.category() == tax.vatClass().category() && rate.equals(tax.rate());
    }

    boolean isFor(Charge charge) {
        return line == charge.line()
                && period.equals(charge.period())
                && key.equals(charge.key())
                && isTaxed(new Taxed(charge.vatClass(), charge.rate()));
    }
}
