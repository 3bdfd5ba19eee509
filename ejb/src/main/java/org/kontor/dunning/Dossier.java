package org.kontor.dunning;

import java.util.List;
import java.util.Map;

/**
 * All that decides what a payer is told.
 *
 * @param facts by entry
 */
record Dossier(Debtor debtor, PolicyVersion policy, List<Claim> claims, Map<Long, ClaimFacts> facts) {
    Ladder ladder() {
        return new Ladder(policy.policy(), debtor.place().state());
    }
}
