package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.catalog.Input;

/**
 * A contract goes to another payer.
 *
 * @param account id of who pays from that day on
 * @param day the first day of the new payer
 */
public record Transfer(long account, LocalDate day) {
    public Transfer {
        Input.required(day, "day");
    }

    /** What it is to the payer who hands it over. */
    public Amendment closing() {
        return new Amendment.Cancellation(day.minusDays(1), CancellationKind.AGREED);
    }
}
