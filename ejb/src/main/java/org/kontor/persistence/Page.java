package org.kontor.persistence;

import java.util.List;

/**
 * One part of a list and how long the whole list is.
 *
 * @param rows the rows of this part, in the list's order; may be empty
 * @param total how many rows the filter lets through in all
 */
public record Page<T>(List<T> rows, long total) {
    public Page {
        rows = List.copyOf(rows);
        if (total < 0) {
            throw new IllegalArgumentException("a list cannot have " + total + " rows");
        }
    }
}
