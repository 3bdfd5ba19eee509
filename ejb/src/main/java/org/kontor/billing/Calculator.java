package org.kontor.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kontor.contracts.Line;
import org.kontor.contracts.Terms;
import org.kontor.money.VatRates;
import org.kontor.usage.RatedUse;

/**
 * What contracts cost, from terms and dates alone (R1–R10). Pure: the same terms, stored or not, give the same charges to
 * the cent, so a preview is the bill. Immutable and safe for any number of threads.
 */
public final class Calculator {
    private final Rating rating;

    public Calculator(VatRates rates) {
        this(rates, RateDay.LAST_OF_PERIOD);
    }

    public Calculator(VatRates rates, RateDay rateDay) {
        this(new Rating(Objects.requireNonNull(rates), Objects.requireNonNull(rateDay), TaxTreatment.DOMESTIC));
    }

    private Calculator(Rating rating) {
        this.rating = rating;
    }

    /** The same for a seller and a payer whose supplies are taxed as the treatment says. */
    public Calculator treating(TaxTreatment treatment) {
        return new Calculator(new Rating(rating.rates(), rating.rateDay(), treatment));
    }

    /**
     * What a run bills for a contract: for each line, period and price that is due, what should be billed less what is.
     *
     * @return in the order of lines and periods; empty when nothing is to be billed
     * @throws org.kontor.money.NoRate when a tax class has no rate on the day that decides
     */
    public List<Charge> charges(Terms terms, Billed billed, Run run) {
        return charges(terms, billed, run, LocalDate.MIN);
    }

    /**
     * What periods a run need not look at any more, when another run billed the contract before: those that end by the
     * day returned. All that ended by the last run's {@code through} was due then, and stays as it is unless a change
     * recorded since reaches back. Changes of the last run's own date may have come after it.
     */
    public static LocalDate settled(Terms terms, Run last) {
        LocalDate changed = terms.changedFrom(last.businessDate());
        return changed.isBefore(last.through()) ? changed : last.through();
    }

    /**
     * As {@link #charges(Terms, Billed, Run)}, leaving alone all periods that ended by a day: nothing recorded since
     * they were billed reaches back to them. {@code billed} then needs no rows of those periods.
     *
     * @param settled periods with {@code end <= settled} are complete, see {@link #settled}
     */
    public List<Charge> charges(Terms terms, Billed billed, Run run, LocalDate settled) {
        List<Charge> charges = new ArrayList<>();
        for (Line line : terms.linesKnownAt(run.businessDate())) {
            new LineBilling(terms, line, run, settled, rating).addCharges(billed.of(line.id()), charges);
        }
        return charges;
    }

    /**
     * What a run bills for units used, of a metered line, period and price: what all of them cost less what is billed.
     *
     * @return one for each tax share of the price and each member, those of 0.00 included
     */
    public List<UsageCharge> charges(RatedUse use, Billed billed) {
        return new UsageBilling(rating.rates(), rating.treatment()).charges(use, billed);
    }
}
