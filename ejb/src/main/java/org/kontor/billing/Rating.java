package org.kontor.billing;

import java.time.LocalDate;
import java.util.List;
import org.kontor.calendar.Period;
import org.kontor.contracts.Timeline;
import org.kontor.money.VatClass;
import org.kontor.money.VatRate;
import org.kontor.money.VatRates;

/** The VAT rate of a part-service (R7). */
record Rating(VatRates rates, RateDay rateDay) {
    /** The day that decides for a period. */
    LocalDate decidingDay(Period period, Timeline timeline) {
        boolean cutShort = rateDay == RateDay.LAST_SUPPLIED && timeline.endsIn(period);
        return cutShort ? timeline.end().minusDays(1) : period.lastDay();
    }

    /**
     * The rate for a period and tax class. What is billed keeps its rate when another one is entered for its days later:
     * that is proposed as a correction ({@link RateCorrections}), never done silently. A new end of the line may move the
     * day that decides; then the rate follows.
     */
    VatRate rate(VatClass vatClass, Period period, Timeline timeline, List<BilledRow> billed) {
        for (BilledRow row : billed) {
            if (!row.isNothing() && !isMovedByEnd(row, vatClass, period, timeline)) {
                return row.rate();
            }
        }
        return rates.rate(vatClass, decidingDay(period, timeline));
    }

    private boolean isMovedByEnd(BilledRow row, VatClass vatClass, Period period, Timeline timeline) {
        return rateDay == RateDay.LAST_SUPPLIED
                && (row.rate().equals(rates.rate(vatClass, period.lastDay()))
                        || row.rate().equals(rates.rate(vatClass, decidingDay(period, timeline))));
    }
}
