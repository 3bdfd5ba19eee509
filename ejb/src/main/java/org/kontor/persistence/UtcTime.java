package org.kontor.persistence;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as {@code datetime(6)} columns hold them: in UTC, to the microsecond, whatever zone the server is in. */
public final class UtcTime {
    private UtcTime() {}

    /** What to store; cut to microseconds, because the database would round and read back another instant. */
    public static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public static Instant instant(LocalDateTime stored) {
        return stored.toInstant(ZoneOffset.UTC);
    }
}
