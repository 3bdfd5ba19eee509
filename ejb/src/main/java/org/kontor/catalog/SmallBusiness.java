package org.kontor.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.kontor.calendar.EndBeforeStart;

/**
 * When a seller is a small business that charges no VAT (§ 19 UStG).
 *
 * @param from the first day
 * @param until the first day no longer: the sale that passes 100,000 € is taxed already
 */
@Embeddable
public record SmallBusiness(
        @Column(name = "small_business_from") LocalDate from,
        @Column(name = "small_business_until") LocalDate until) {
    private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    /** On no day. */
    public static final SmallBusiness NEVER = new SmallBusiness(OPEN, OPEN);

    public SmallBusiness {
        Input.required(from, "validFrom");
        until = until == null ? OPEN : until;
        if (until.isBefore(from)) {
            throw new EndBeforeStart(from, until);
        }
    }

    /** From a day on, without an end. */
    public static SmallBusiness since(LocalDate from) {
        return new SmallBusiness(from, OPEN);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
