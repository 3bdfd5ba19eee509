package org.kontor.billing;

import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.Period;
import org.kontor.contracts.Timeline;
import org.kontor.money.VatClass;
import org.kontor.money.VatRates;

/** The tax of a part-service (R7). */
record Rating(VatRates rates, RateDay rateDay, TaxTreatment treatment) {
    /** The day that decides for a period. */
    LocalDate decidingDay(Period period, Timeline timeline) {
        boolean cutShort = rateDay == RateDay.LAST_SUPPLIED && timeline.endsIn(period);
        return cutShort ? timeline.end().minusDays(1) : period.lastDay();
    }

    /**
     * The tax for a period and tax class. What is billed keeps its tax when another rate is entered, or the payer moves, for its days later:
     * that is proposed as a correction ({@link RateCorrections}), never done silently. A new end of the line may move the
     * day that decides; then the rate follows.
     */
    Taxed tax(VatClass vatClass, Period period, Timeline timeline, List<BilledRow> billed) {
        for (BilledRow row : billed) {
            if (!row.isNothing() && !mayFollow(row, vatClass)) {
                return new Taxed(row.vatClass(), row.rate());
            }
        }
        return treatment.of(vatClass, decidingDay(period, timeline), rates);
    }

    /** A rate that the table has inside the period comes from another end of the line, not from another table. */
    private boolean mayFollow(BilledRow row, VatClass vatClass) {
        Period period = row.period();
        return rateDay == RateDay.LAST_SUPPLIED && rates.holds(vatClass, row.rate(), period.start(), period.lastDay());
    }
}
