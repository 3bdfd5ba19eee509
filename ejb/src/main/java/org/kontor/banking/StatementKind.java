package org.kontor.banking;

/** What a bank tells by a file. */
public enum StatementKind {
    /** The statement of a day, with its balances: camt.053. */
    CAMT053(true),
    /** What happened during the day: camt.052. */
    CAMT052(false),
    /** Single credits and debits, and what is in batches: camt.054. */
    CAMT054(false),
    /** A list of bookings as spreadsheets have it. */
    CSV(false);

    private final boolean balanced;

    StatementKind(boolean balanced) {
        this.balanced = balanced;
    }

    /** Whether it has to tell the balance at its end. */
    public boolean isBalanced() {
        return balanced;
    }
}
