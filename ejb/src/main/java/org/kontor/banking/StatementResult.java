package org.kontor.banking;

import java.time.LocalDate;
import java.util.List;

/**
 * What became of a statement of a file.
 *
 * @param account as the file names it
 * @param booked how many entries were booked
 * @param entries how many it tells
 * @param problems why it is parked or refused
 */
public record StatementResult(
        long id,
        StatementKind kind,
        String account,
        String reference,
        LocalDate fromDay,
        LocalDate toDay,
        StatementState state,
        int booked,
        int entries,
        List<StatementProblem> problems) {
    public StatementResult {
        problems = List.copyOf(problems);
    }

    /** How many entries were known before. */
    public int known() {
        return state == StatementState.BOOKED || state == StatementState.KNOWN ? entries - booked : 0;
    }
}
