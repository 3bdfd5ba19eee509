package org.kontor.numbering;

/**
 * Whether a series is complete in one year.
 *
 * @param givenBefore the last number that other software gave; 0 if the series began here
 * @param last the last number the counter gave
 * @param journaled how many numbers the journal holds
 * @param highest the highest of them; as {@code givenBefore} if none
 */
public record SeriesProof(String code, int year, long givenBefore, long last, long journaled, long highest) {

    /** No number is missing and none was given beside the counter; the journal's key excludes doubles. */
    public boolean isComplete() {
        return last - givenBefore == journaled && last == highest;
    }
}
