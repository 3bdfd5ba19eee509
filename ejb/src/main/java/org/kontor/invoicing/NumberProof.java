package org.kontor.invoicing;

/**
 * Whether a series is complete: every number from one to the last was given once and has its document.
 *
 * @param year 0 for a series that runs on
 */
public record NumberProof(long seriesId, String series, int year, Range range, Faults faults) {
    /** From the first to the last number, and how many there are. */
    public record Range(String first, String last, long count) {}

    /**
     * What must be zero.
     *
     * @param gaps numbers below the last that were not given
     * @param duplicates numbers that were given before
     * @param withoutDocument numbers of which there is no document
     */
    public record Faults(long gaps, long duplicates, long withoutDocument) {}

    public boolean isComplete() {
        return faults.gaps() == 0 && faults.duplicates() == 0 && faults.withoutDocument() == 0;
    }
}
