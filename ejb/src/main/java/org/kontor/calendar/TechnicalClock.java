package org.kontor.calendar;

import java.time.Instant;

/** The clock of machines: back-off, time-outs, tokens. Never asked what to bill. */
@FunctionalInterface
public interface TechnicalClock {
    Instant now();
}
