package org.kontor.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.Input;

/**
 * Days on which a person belongs to an account, with the cost centre that pays for them.
 *
 * @param endDay the day after the last one; {@link Period#OPEN_END} as long as the person stays
 * @param costCentre empty for that of the contracts
 */
@Embeddable
public record Stay(
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "end_day") LocalDate endDay,
        @Column(name = "cost_centre") String costCentre) {
    /** Longest name of a cost centre. */
    public static final int LONGEST_COST_CENTRE = 50;

    /**
     * @throws org.kontor.calendar.EndBeforeStart if it has no day
     */
    public Stay {
        Input.required(firstDay, "from");
        Input.required(endDay, "last");
        costCentre = Input.optional(costCentre, LONGEST_COST_CENTRE, "costCentre");
        new Period(firstDay, endDay);
    }

    public Period days() {
        return new Period(firstDay, endDay);
    }

    public boolean isOpen() {
        return days().isOpen();
    }

    public LocalDate lastDay() {
        return days().lastDay();
    }
}
