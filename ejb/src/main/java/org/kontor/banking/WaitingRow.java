package org.kontor.banking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * A payment that waits for a person.
 *
 * @param proposals the likeliest first
 * @param byHand whether somebody took back where it belonged
 */
public record WaitingRow(
        long transactionId,
        LocalDate bookedOn,
        Money amount,
        String name,
        String iban,
        String purpose,
        SellerName seller,
        boolean byHand,
        List<Proposal> proposals) {
    public WaitingRow {
        proposals = List.copyOf(proposals);
    }

    /** Whose bank account it is. */
    public record SellerName(long id, String name) {}

    /** The likeliest. */
    public Optional<Proposal> first() {
        return proposals.stream().findFirst();
    }

    public boolean isOutgoing() {
        return amount.isNegative();
    }
}
