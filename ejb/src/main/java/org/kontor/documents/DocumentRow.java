package org.kontor.documents;

import java.time.Instant;
import java.time.LocalDate;

/** An archived document without its bytes; {@code sha256} in hex, {@code size} in bytes. */
public record DocumentRow(
        long id,
        String kind,
        String name,
        String mediaType,
        int size,
        String sha256,
        Instant storedAt,
        LocalDate retainUntil) {
    private static final int KILO = 1024;

    /** Its size for people, at least 1. */
    public int kilobytes() {
        return (size + KILO - 1) / KILO;
    }
}
