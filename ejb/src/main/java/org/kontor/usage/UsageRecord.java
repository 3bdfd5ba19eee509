package org.kontor.usage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something that was used: units of a metered line of a contract.
 *
 * @param at local time of the location at which the use began; its day is the day of service
 * @param units minutes or pieces; below zero where it takes another record back
 * @param reverses id of the record that it takes back; 0 for none
 * @param by who used it
 */
public record UsageRecord(long id, long line, LocalDateTime at, int units, long reverses, UsedBy by) {
    /** The order in which records use what is included. */
    static final Comparator<UsageRecord> IN_ORDER =
            Comparator.comparing(UsageRecord::at).thenComparingLong(UsageRecord::id);

    public UsageRecord {
        Objects.requireNonNull(at);
        Objects.requireNonNull(by);
        if (units == 0 || (units < 0) != (reverses != 0)) {
            throw new IllegalArgumentException(units + " units, reverses " + reverses);
        }
    }

    /** Of nobody in particular. */
    public UsageRecord(long id, long line, LocalDateTime at, int units, long reverses) {
        this(id, line, at, units, reverses, UsedBy.NOBODY);
    }

    public LocalDate day() {
        return at.toLocalDate();
    }

    boolean isReversal() {
        return reverses != 0;
    }
}
