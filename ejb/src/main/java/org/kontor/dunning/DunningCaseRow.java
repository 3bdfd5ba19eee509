package org.kontor.dunning;

import org.kontor.money.Money;

/**
 * A payer in a run.
 *
 * @param reason why a person excluded it
 * @param notice number of the letter; empty if there is none
 */
public record DunningCaseRow(
        long id, Payer payer, CaseState state, Proposal proposal, Anomaly anomaly, String reason, String notice) {

    /** Who. */
    public record Payer(long accountId, String number, String name) {}

    /**
     * What is told, by the day of the proposal.
     *
     * @param level the highest
     */
    public record Proposal(int level, int items, Money open) {}

    public boolean isProposed() {
        return state == CaseState.PROPOSED;
    }

    public boolean isExcluded() {
        return state == CaseState.EXCLUDED;
    }
}
