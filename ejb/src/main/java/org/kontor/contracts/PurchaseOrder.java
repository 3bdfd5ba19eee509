package org.kontor.contracts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.Input;

/**
 * An order number of the payer (BT-13) and the days of service for which it holds.
 *
 * @param number as the payer writes it, at most 50 characters
 * @param firstDay first day of service it pays for
 * @param endDay the day after the last one; {@link Period#OPEN_END} if it holds until further notice
 */
@Embeddable
public record PurchaseOrder(
        String number,
        @Column(name = "first_day") LocalDate firstDay,
        @Column(name = "end_day") LocalDate endDay) {
    private static final int LONGEST = 50;

    /**
     * @throws OrderEndsBeforeStart if it would hold on no day
     */
    public PurchaseOrder {
        number = Input.required(number, LONGEST, "number");
        Input.required(firstDay, "from");
        endDay = endDay == null ? Period.OPEN_END : endDay;
        if (!firstDay.isBefore(endDay)) {
            throw new OrderEndsBeforeStart(firstDay, endDay.minusDays(1));
        }
    }

    /** From a day until further notice. */
    public static PurchaseOrder from(LocalDate firstDay, String number) {
        return new PurchaseOrder(number, firstDay, Period.OPEN_END);
    }

    public Period validity() {
        return new Period(firstDay, endDay);
    }

    public boolean isOpen() {
        return validity().isOpen();
    }

    public LocalDate lastDay() {
        return validity().lastDay();
    }

    public boolean holdsOn(LocalDate day) {
        return validity().contains(day);
    }
}
