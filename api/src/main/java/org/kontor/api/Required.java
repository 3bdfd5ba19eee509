package org.kontor.api;

import java.time.LocalDate;

/** Parts of a request that must be there. */
final class Required {
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private Required() {}

    static <T> T body(T body) {
        return member(body, "body");
    }

    static <T> T member(T value, String field) {
        if (value == null) {
            throw new BadInput(field, "input.required");
        }
        return value;
    }

    /** A day that the database can hold. */
    static LocalDate day(LocalDate value, String field) {
        LocalDate day = member(value, field);
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            throw new BadInput(field, "input.date");
        }
        return day;
    }
}
