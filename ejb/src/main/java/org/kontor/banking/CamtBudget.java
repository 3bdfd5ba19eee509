package org.kontor.banking;

/** How much a file may tell, so that memory stays flat whatever it holds. */
final class CamtBudget {
    static final int MOST_ENTRIES = 50_000;
    static final int MOST_TRANSACTIONS = 100_000;

    private int entries;
    private int transactions;

    void spend(ReadEntry entry) {
        entries++;
        transactions += entry.transactions().size();
        if (entries > MOST_ENTRIES) {
            throw new UnreadableFile("tooMuch", entry.line(), MOST_ENTRIES);
        }
        if (transactions > MOST_TRANSACTIONS) {
            throw new UnreadableFile("tooMuch", entry.line(), MOST_TRANSACTIONS);
        }
    }
}
