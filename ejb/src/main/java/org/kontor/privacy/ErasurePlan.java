package org.kontor.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an erasure would leave, and what stands in its way.
 *
 * @param kept by kind; what the account has none of is missing
 * @param blockers empty if what may be erased can be erased now
 */
public record ErasurePlan(List<Kept> kept, Set<Blocker> blockers) {
    /**
     * Records that stay, blocked for all other use.
     *
     * @param until the last day
     */
    public record Kept(RecordClass records, long count, LocalDate until) {}

    /** What needs the data still (Art. 17 (1) a and (3) b, e GDPR). */
    public enum Blocker {
        /** A contract runs, or will. */
        CONTRACT,
        /** Something is owed, by whomever. */
        OPEN_ITEMS,
        /** Something was used and is on no invoice. */
        UNBILLED,
        /** A deposit is not settled. */
        DEPOSIT
    }

    public ErasurePlan {
        kept = List.copyOf(kept);
        blockers = Set.copyOf(blockers);
    }

    /** The last day on which anything is kept; empty if nothing is. */
    static Optional<LocalDate> lastDay(List<Kept> kept) {
        return kept.stream().map(Kept::until).max(LocalDate::compareTo);
    }

    public boolean isFree() {
        return blockers.isEmpty();
    }
}
