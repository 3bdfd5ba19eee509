package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Objects;
import org.kontor.calendar.Period;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;

/** What was agreed for a line on some days: plan, quantity and discount. */
public record Version(Period validity, Plan plan, Quantity quantity, Percent discount) {
    public Version {
        Objects.requireNonNull(validity);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(quantity);
        Objects.requireNonNull(discount);
        plan.priceOn(validity.start());
    }

    /** One piece without discount and without end. */
    public static Version from(LocalDate start, Plan plan) {
        return new Version(Period.from(start), plan, Quantity.ONE, Percent.ZERO);
    }
}
