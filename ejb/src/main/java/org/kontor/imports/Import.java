package org.kontor.imports;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Files that were given to be taken over, and what became of them.
 *
 * @param counts rows by kind
 */
public record Import(
        long id,
        ImportState state,
        Instant givenAt,
        String givenBy,
        Optional<Instant> finishedAt,
        int problemCount,
        Map<ImportKind, Integer> counts,
        Progress progress) {

    /** Rows that are stored, of all. */
    public record Progress(int done, int total) {}

    public boolean isGoingOn() {
        return state == ImportState.STARTED;
    }

    public boolean isWaiting() {
        return state == ImportState.CHECKED;
    }
}
