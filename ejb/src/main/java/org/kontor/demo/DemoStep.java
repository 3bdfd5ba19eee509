package org.kontor.demo;

import java.time.LocalDate;

/**
 * Something that happens in the demo space on a day.
 *
 * @param subject which member joins, changes or leaves; empty for what concerns all
 */
record DemoStep(LocalDate date, Kind kind, String subject) {

    enum Kind {
        OPEN_SPACE,
        SIGN_UP,
        UPGRADE,
        PAUSE,
        CANCEL,
        USE,
        ADD_LOCKER,
        KEEP,
        HAND_OVER,
        TEAM,
        TEAM_CHANGE,
        ASK_DEPOSIT,
        PROPOSE_REFUND,
        START_RUN,
        ISSUE,
        ARRIVE
    }

    DemoStep(LocalDate date, Kind kind) {
        this(date, kind, "");
    }
}
