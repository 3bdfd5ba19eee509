package org.kontor.numbering;

/**
 * Whether a series is complete in one year.
 *
 * @param last the last number the counter gave
 * @param journaled how many numbers the journal holds
 * @param highest the highest of them; 0 if none
 */
public record SeriesProof(String code, int year, long last, long journaled, long highest) {

    /** No number is missing and none was given beside the counter; the journal's key excludes doubles. */
    public boolean isComplete() {
        return last == journaled && last == highest;
    }
}
