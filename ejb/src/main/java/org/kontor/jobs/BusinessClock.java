package org.kontor.jobs;

import java.time.LocalDate;

/** The stored clock of a local stack: the date and where it is sent. */
record BusinessClock(LocalDate today, LocalDate target) {

    boolean isUnderWay() {
        return today.isBefore(target);
    }
}
