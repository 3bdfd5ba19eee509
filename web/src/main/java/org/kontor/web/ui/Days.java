package org.kontor.web.ui;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as they stand in addresses. */
public final class Days {
    private Days() {}

    /** Empty if the address names no day, or one that is none. */
    public static Optional<LocalDate> of(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
