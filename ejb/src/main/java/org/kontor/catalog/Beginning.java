package org.kontor.catalog;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is special about the first days of a line: a fee once, days for trial.
 *
 * @param feeId id of the one-off product billed once with the first invoice of the line; null for no fee
 * @param trialDays first days of the line that cost nothing by themselves; zero for no trial
 * @param trialPriceId id of the one-off product that the whole trial costs; null if it is free
 * @param remindDays how many days before the end of the trial the payer is reminded of it; zero for never
 */
@Embeddable
public record Beginning(Long feeId, int trialDays, Long trialPriceId, int remindDays) {
    public static final Beginning NONE = new Beginning(null, 0, null, 0);

    private static final int LONGEST_TRIAL = 366;

    /**
     * @throws TrialOutOfRange when the trial is too long, the reminder lies before it, or there is none to have a price
     */
    public Beginning {
        TrialOutOfRange.unlessBetween("trialDays", trialDays, 0, LONGEST_TRIAL);
        TrialOutOfRange.unlessBetween("remindDays", remindDays, 0, trialDays);
        if (trialPriceId != null && trialDays == 0) {
            throw new TrialOutOfRange("trialDays", 1, LONGEST_TRIAL);
        }
    }

    /** A fee without trial. */
    public static Beginning fee(long product) {
        return new Beginning(product, 0, null, 0);
    }

    /** A free trial without fee. */
    public static Beginning trial(int days, int remindDays) {
        return new Beginning(null, days, null, remindDays);
    }

    /** Id of the product that is billed once. */
    public Optional<Long> fee() {
        return Optional.ofNullable(feeId);
    }

    /** Id of the product that the trial costs. */
    public Optional<Long> trialPrice() {
        return Optional.ofNullable(trialPriceId);
    }

    /** The first day a line costs what it costs. */
    public LocalDate paidFrom(LocalDate start) {
        return start.plusDays(trialDays);
    }
}
