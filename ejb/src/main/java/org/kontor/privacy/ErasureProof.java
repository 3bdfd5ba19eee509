package org.kontor.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kontor.logins.LoginRemoval;

/**
 * What was erased of an account, what stays, why, and until when.
 *
 * @param parts in the order of {@link ErasedPart}; those that come later are missing until then
 * @param kept as it was when it was erased
 * @param removals users in Keycloak
 */
public record ErasureProof(List<Part> parts, List<ErasurePlan.Kept> kept, List<LoginRemoval> removals) {
    /**
     * @param number how many there were
     * @param doneOn empty while it is being done
     */
    public record Part(ErasedPart part, int number, Optional<LocalDate> doneOn) {}

    public ErasureProof {
        parts = List.copyOf(parts);
        kept = List.copyOf(kept);
        removals = List.copyOf(removals);
    }

    public boolean isDone() {
        return parts.stream().allMatch(part -> part.doneOn().isPresent());
    }

    /** The last day on which anything is kept; empty if nothing is. */
    public Optional<LocalDate> keptUntil() {
        return ErasurePlan.lastDay(kept);
    }
}
