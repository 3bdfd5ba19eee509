package org.kontor.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.contracts.Vacancy;

/**
 * Whether something can be had, in the words of a shop window.
 *
 * @param from the first day on which one can be had again, if it is full and that day is known
 */
public record Availability(State state, Optional<LocalDate> from) {
    /** There is no limit. */
    static final Availability UNLIMITED = new Availability(State.FREE, Optional.empty());

    private static final int FEW = 3;

    /** What is said of it. */
    public enum State {
        FREE,
        /** At most three are left. */
        FEW,
        /** None is left now, but from a known day on. */
        LATER,
        /** None is left, and nobody is known to leave. */
        FULL
    }

    static Availability of(Vacancy vacancy) {
        if (vacancy.free() > FEW) {
            return UNLIMITED;
        }
        if (vacancy.free() > 0) {
            return new Availability(State.FEW, Optional.empty());
        }
        return new Availability(vacancy.from().isPresent() ? State.LATER : State.FULL, vacancy.from());
    }

    /** Whether it can be ordered at all, now or for a later day. */
    public boolean canBeHad() {
        return state != State.FULL;
    }
}
