package org.kontor.dunning;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * A claim that can no longer be enforced after a day.
 *
 * @param lastDay 31 December of the third year after the one it fell due in (§§ 195, 199 (1) BGB)
 */
public record LapsingClaim(
        long entryId, DunningCaseRow.Payer payer, String document, LocalDate dueOn, LocalDate lastDay, Money open) {
    private static final int YEARS = 3;

    static LocalDate lastDay(LocalDate dueOn) {
        return LocalDate.of(dueOn.getYear() + YEARS, 12, 31);
    }
}
