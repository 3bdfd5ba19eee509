package org.kontor.banking;

import java.util.List;

/** What the ladder says of a payment. */
sealed interface Outcome {

    /** It belongs there without a doubt. */
    record Matched(Match match) implements Outcome {}

    /** A person decides; the likeliest first, maybe none. */
    record Proposed(List<Match> proposals) implements Outcome {
        public Proposed {
            proposals = List.copyOf(proposals);
        }
    }

    /** Nobody knows anything. */
    static Outcome nothing() {
        return new Proposed(List.of());
    }
}
