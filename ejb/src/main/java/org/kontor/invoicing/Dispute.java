package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * A payer says that a line of an invoice is wrong.
 *
 * @param ended empty as long as nobody answered
 */
public record Dispute(long id, Invoice invoice, Line line, Said said, Optional<Ended> ended) {

    /** The invoice and who has to pay it. */
    public record Invoice(long id, String number, RunAccount account) {}

    /**
     * @param position from one
     * @param amount with VAT
     */
    public record Line(int position, String name, Money amount) {}

    /**
     * @param reason in the payer's words
     */
    public record Said(LocalDate on, String by, String reason) {}

    /**
     * @param answer as the payer reads it; empty if the payer took the dispute back
     */
    public record Ended(DisputeOutcome outcome, LocalDate on, String by, String answer) {}

    public boolean isWaiting() {
        return ended.isEmpty();
    }
}
