package org.kontor.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
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

    /** As a person enters it: no first day means never, no last one means without an end. */
    public static SmallBusiness entered(LocalDate from, LocalDate until) {
        return from == null ? NEVER : new SmallBusiness(from, until);
    }

    /** From a day on, without an end. */
    public static SmallBusiness since(LocalDate from) {
        return new SmallBusiness(from, OPEN);
    }

    /** Empty if it is on no day. */
    public Optional<LocalDate> begins() {
        return from.equals(OPEN) ? Optional.empty() : Optional.of(from);
    }

    /** Empty if no end is known. */
    public Optional<LocalDate> ends() {
        return until.equals(OPEN) ? Optional.empty() : Optional.of(until);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
