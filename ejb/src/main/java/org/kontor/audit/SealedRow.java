package org.kontor.audit;

import java.util.List;

/**
 * A row as its seal covers it.
 *
 * @param fields all that must never change, as text, in an order that never changes
 */
public record SealedRow(long id, List<String> fields) {
    public SealedRow {
        fields = List.copyOf(fields);
    }
}
