package org.kontor.banking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * A statement as lists and pages show it.
 *
 * @param accountId of our bank account; 0 if it is none of ours
 * @param account what people call it, or the number in the file
 * @param gap what a person accepted as missing
 */
public record StatementRow(
        long id,
        long accountId,
        String account,
        File file,
        StatementKind kind,
        String reference,
        LocalDate fromDay,
        LocalDate toDay,
        Optional<Money> opening,
        Optional<Money> closing,
        Money sum,
        int entries,
        int booked,
        StatementState state,
        List<StatementProblem> problems,
        Money gap,
        Optional<Decision> decision) {

    /** The file it came in. */
    public record File(long id, String name, Instant storedAt) {}

    /** What a person said about it. */
    public record Decision(Instant at, String by, String reason) {}

    public boolean isParked() {
        return state == StatementState.PARKED;
    }
}
