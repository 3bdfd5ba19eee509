package org.kontor.banking;

import java.util.List;
import org.kontor.money.Money;

/**
 * Where a payment belongs, and why: found by the ladder, or proposed by it to a person.
 *
 * @param parts one for each account
 */
public record Match(List<Part> parts, Reason reason) {
    public Match {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a match belongs to somebody");
        }
    }

    boolean closes(long entryId) {
        return parts.stream().flatMap(part -> part.shares().stream()).anyMatch(share -> share.entryId() == entryId);
    }

    Money amount() {
        return Money.sum(parts.stream().map(Part::amount).toList());
    }
}
