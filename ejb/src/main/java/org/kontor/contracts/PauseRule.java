package org.kontor.contracts;

/**
 * How long a contract may rest.
 *
 * @param least shortest pause in days
 * @param mostAYear most paused days in a year of the contract
 */
public record PauseRule(int least, int mostAYear) {
    private static final int LONGEST_YEAR = 366;

    public static final PauseRule FREE = new PauseRule(1, LONGEST_YEAR);
    public static final PauseRule NONE = new PauseRule(1, 0);
}
