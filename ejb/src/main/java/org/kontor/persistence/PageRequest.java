package org.kontor.persistence;

/**
 * Which part of a list a page or a client wants to see.
 *
 * @param filter parts of words that rows must hold; empty or null for all
 * @param first index of the first row, from 0
 * @param size at most this many rows; between 1 and {@link #LARGEST}
 * @param sort name of the column to sort by, as the list documents it; unknown or empty for its own order
 */
public record PageRequest(String filter, int first, int size, String sort, boolean descending) {
    public static final int LARGEST = 500;
    private static final int LONGEST_FILTER = 80;

    public PageRequest {
        filter = filter == null ? "" : filter.strip();
        filter = filter.substring(0, Math.min(filter.length(), LONGEST_FILTER));
        first = Math.max(0, first);
        size = Math.max(1, Math.min(size, LARGEST));
        sort = sort == null ? "" : sort;
    }

    /** The first rows in the list's own order. */
    public static PageRequest first(int size) {
        return new PageRequest("", 0, size, "", false);
    }

    public static PageRequest filtered(String filter, int first, int size) {
        return new PageRequest(filter, first, size, "", false);
    }

    /** The filter as operand of {@code LIKE}; the wildcards a person typed are taken literally. */
    public String likePattern() {
        return "%" + filter.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
