package org.kontor.payments;

/**
 * How a seller collects.
 *
 * @param leadDays banking days before the collection on which the bank wants the file
 * @param batchOver a batch of more debits than this is shown as one sum on the statement
 * @param oneDebit whether all that a payer owes on a day is one debit, which costs one fee if it comes back
 */
public record CollectionRules(int leadDays, int batchOver, ReleaseRule release, boolean oneDebit) {
    public static final CollectionRules DEFAULT = new CollectionRules(2, 20, ReleaseRule.FOUR_EYES, true);
    private static final int LONGEST_LEAD = 10;
    private static final int LARGEST_BATCH = 100_000;

    public CollectionRules {
        if (leadDays < 1 || leadDays > LONGEST_LEAD) {
            throw new CollectionRuleOutOfRange("leadDays", leadDays, 1, LONGEST_LEAD);
        }
        if (batchOver < 0 || batchOver > LARGEST_BATCH) {
            throw new CollectionRuleOutOfRange("batchOver", batchOver, 0, LARGEST_BATCH);
        }
    }

    /** How many banking days before the last moment a run is created: people need time to look at it. */
    int slack() {
        return release == ReleaseRule.AUTOMATIC ? 0 : 2;
    }
}
