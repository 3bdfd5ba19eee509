package org.kontor.kills;

import java.util.Random;

/** When to kill: in which phase of the run, and how many milliseconds after it began. */
record Moment(Phase phase, long delay) {

    enum Phase {
        DRAFT(400),
        ISSUE(500),
        RENDER(4000),
        MAIL(3000);

        private final int longest;

        Phase(int longest) {
            this.longest = longest;
        }
    }

    static Moment of(Random random) {
        Phase phase = Phase.values()[random.nextInt(Phase.values().length)];
        return new Moment(phase, random.nextInt(phase.longest));
    }
}
