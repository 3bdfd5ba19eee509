package org.kontor.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.calendar.Period;
import org.kontor.money.Money;
import org.kontor.money.VatRate;

/**
 * Why a charge is what it is: enough to compute it again by hand, and to say it in words ({@link Explanation}).
 *
 * @param plan as it stands on the invoice
 * @param tariff the price; empty where nothing of what was billed remains
 * @param metered what was used; empty where days are billed
 * @param priced what is billed now, as priced: what the days used cost, less what was billed before
 * @param net the same without tax
 */
public record Derivation(
        String plan,
        Optional<Tariff> tariff,
        Optional<Metered> metered,
        Used used,
        Before before,
        Tax tax,
        Money priced,
        Money net) {
    /** Of days. */
    public Derivation(
            String plan, Optional<Tariff> tariff, Used used, Before before, Tax tax, Money priced, Money net) {
        this(plan, tariff, Optional.empty(), used, before, tax, priced, net);
    }

    /**
     * The days that should be billed.
     *
     * @param counted by the proration rule
     * @param of counted days of the whole period
     * @param days the calendar days themselves
     * @param trial days of the contract's trial in the period, which cost nothing; empty for none
     */
    public record Used(Period period, int counted, int of, List<Period> days, Optional<Period> trial) {
        /** Without trial. */
        public Used(Period period, int counted, int of, List<Period> days) {
            this(period, counted, of, days, Optional.empty());
        }
    }

    /** What was billed for the same line, period and price before. */
    public record Before(int counted, Money priced) {}

    /** The tax class, its rate, and the day that decided it. */
    public record Tax(String vatClass, VatRate rate, LocalDate day) {}

    /** What the days used cost in all. */
    public Money costs() {
        return priced.plus(before.priced());
    }

    /** Compact JSON to store with the charge. */
    public String toJson() {
        return DerivationJson.write(this);
    }

    /**
     * @throws IllegalArgumentException when the text is not what {@link #toJson} writes
     */
    public static Derivation ofJson(String json) {
        return DerivationJson.read(json);
    }
}
