package org.kontor.banking;

import java.util.List;

/**
 * A number of a document in a text.
 *
 * @param items what is open under this number; empty if nothing is
 * @param number as the document has it
 */
record Mention(String number, List<Item> items, Certainty certainty, int from, int to) {
    Mention {
        items = List.copyOf(items);
    }

    /** Whether this is only a part of a longer one. */
    boolean isInside(Mention other) {
        return other.from <= from && to <= other.to && other.to - other.from > to - from;
    }

    boolean overlaps(Mention other) {
        return from < other.to && other.from < to;
    }

    boolean isOpen() {
        return !items.isEmpty();
    }
}
