package org.kontor.invoicing;

import java.util.List;

/**
 * Documents that take each other back.
 *
 * @param takesBack what this one takes back
 * @param takenBackBy what took this one back, and counts
 */
public record InvoiceRelations(List<Related> takesBack, List<Related> takenBackBy) {
    public InvoiceRelations {
        takesBack = List.copyOf(takesBack);
        takenBackBy = List.copyOf(takenBackBy);
    }

    /** Another document. */
    public record Related(long id, String number, InvoiceKind kind) {}

    public Standing standing() {
        if (takenBackBy.isEmpty()) {
            return Standing.IN_FORCE;
        }
        return takenBackBy.stream().anyMatch(other -> other.kind() == InvoiceKind.CANCELLATION)
                ? Standing.CANCELLED
                : Standing.CORRECTED;
    }
}
