package org.kontor.billing;

import java.util.List;
import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.contracts.PriceKey;
import org.kontor.money.Money;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;

/**
 * What a run bills for a line, period and price; negative where days are taken back. Its identity is (line, period start,
 * key, revision). Charges of 0.00 are stored, because their days count as billed, but stand on no invoice (R9).
 *
 * @param contract id of the terms
 * @param revision 0 for the first charge of a line, period and key, then counting up
 * @param days counted days billed now, by the price's proration rule (R4: should be billed − already billed)
 * @param periodDays counted days of the whole period
 * @param priced as the price was entered: gross for gross prices, else the same as {@code net}
 */
public record Charge(
        long contract,
        long line,
        Period period,
        PriceKey key,
        int revision,
        String plan,
        int days,
        int periodDays,
        Money priced,
        Money net,
        VatClass vatClass,
        VatRate rate,
        Derivation derivation) {
    /** Whether it stands on an invoice (R9). */
    public boolean isShown() {
        return !net.isZero() || !priced.isZero();
    }

    /**
     * The charge that takes this one back whole (R10): its days are billable again, unless they are excused.
     *
     * @param next the revision of the new charge
     */
    public Charge reversed(int next) {
        Derivation back = new Derivation(
                plan,
                Optional.empty(),
                derivation.metered(),
                new Derivation.Used(period, 0, periodDays, List.of()),
                new Derivation.Before(days, priced),
                derivation.tax(),
                priced.negated(),
                net.negated());
        return new Charge(
                contract,
                line,
                period,
                key,
                next,
                plan,
                -days,
                periodDays,
                priced.negated(),
                net.negated(),
                vatClass,
                rate,
                back);
    }

    /** The same with another revision. */
    public Charge as(int other) {
        return new Charge(
                contract, line, period, key, other, plan, days, periodDays, priced, net, vatClass, rate, derivation);
    }

    /** What totals need of it. */
    public TaxedAmount taxed() {
        return new TaxedAmount(vatClass.category(), rate, net, priced, key.isGross());
    }
}
