package org.kontor.billing;

import java.util.ArrayList;
import java.util.List;
import org.kontor.calendar.Period;
import org.kontor.catalog.Proration;
import org.kontor.contracts.Agreed;

/** The days of a period to be paid at one price, joined from all its stretches (R4: A, then B, then A is one sum for A). */
final class Use {
    final Period period;
    final Agreed agreed;
    private List<Period> days;
    private int counted;
    private boolean whole;

    Use(Period period, Agreed agreed, Period days) {
        this.period = period;
        this.agreed = agreed;
        this.days = List.of(days);
        this.counted = count(days);
    }

    boolean isFor(Period otherPeriod, Agreed other) {
        return period.equals(otherPeriod) && agreed.keys().equals(other.keys());
    }

    void add(Period more) {
        days = new ArrayList<>(days);
        days.add(more);
        counted += count(more);
    }

    List<Period> days() {
        return days;
    }

    /** d of R3, by the proration rule. */
    int counted() {
        return counted;
    }

    /** D of R3, by the proration rule. */
    int periodDays() {
        return proration() == Proration.THIRTY_360
                ? ThirtyDayMonths.DAYS * agreed.price().interval().inMonths()
                : period.days();
    }

    Proration proration() {
        return agreed.price().proration();
    }

    void payWhole() {
        counted = periodDays();
        whole = true;
    }

    void payNothing() {
        counted = 0;
    }

    /** Whether a begun period is paid whole here. */
    boolean isWhole() {
        return whole;
    }

    /** Some days by the proration rule. */
    int count(Period part) {
        return proration() == Proration.THIRTY_360 ? ThirtyDayMonths.count(part, agreed.anchor()) : part.days();
    }
}
