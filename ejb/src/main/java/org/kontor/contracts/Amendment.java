package org.kontor.contracts;

import java.time.LocalDate;
import org.kontor.calendar.Period;
import org.kontor.catalog.Input;
import org.kontor.money.Quantity;

/** What a person wants changed about a contract. Prices, and the day on which it became known, are not his to say. */
public sealed interface Amendment {

    /** An amendment of one line. */
    sealed interface OfLine extends Amendment {
        long line();
    }

    /** Another product for a line from a day on, at the price of the day of recording. */
    record PlanChange(long line, long product, LocalDate effective, AnchorRule anchor) implements OfLine {
        public PlanChange {
            Input.required(effective, "effective");
            Input.required(anchor, "anchor");
        }
    }

    /** The same product at another of its prices from a day on. */
    record PriceChange(long line, long product, long price, LocalDate effective) implements OfLine {
        public PriceChange {
            Input.required(effective, "effective");
        }
    }

    /** More or fewer pieces of a line from a day on. */
    record QuantityChange(long line, Quantity quantity, LocalDate effective) implements OfLine {
        public QuantityChange {
            Input.required(quantity, "quantity");
            Input.required(effective, "effective");
        }
    }

    /** One more line from a day on, at the price of the day of recording. */
    record LineAdded(long product, Quantity quantity, LocalDate effective) implements Amendment {
        public LineAdded {
            Input.required(quantity, "quantity");
            Input.required(effective, "effective");
        }
    }

    /** A seat for a member of a team from a day on, at the price of the day of recording. */
    record SeatTaken(long product, Seat seat, LocalDate effective) implements Amendment {
        public SeatTaken {
            Input.required(seat, "member");
            Input.required(effective, "effective");
        }
    }

    /** A seat ends with a day; if it was to begin later, it never begins. */
    record SeatLeft(long line, LocalDate last) implements OfLine {
        public SeatLeft {
            Input.required(last, "last");
        }
    }

    /** Another cost centre pays for a seat from a day on, at the price it has. */
    record SeatMoved(long line, String costCentre, LocalDate effective) implements OfLine {
        public SeatMoved {
            costCentre = Input.optional(costCentre, ContractReferences.LONGEST_COST_CENTRE, "costCentre");
            Input.required(effective, "effective");
        }
    }

    /** A line ends with a day while the contract goes on. */
    record LineEnded(long line, LocalDate last) implements OfLine {
        public LineEnded {
            Input.required(last, "last");
        }
    }

    /** A line that would end goes on. */
    record LineEndUndone(long line) implements OfLine {}

    /** The contract rests on some days. */
    record Pause(Period days) implements Amendment {
        public Pause {
            Input.required(days, "effective");
        }
    }

    /** The contract rests no longer from a day on. */
    record Resume(LocalDate effective) implements Amendment {
        public Resume {
            Input.required(effective, "effective");
        }
    }

    /** The contract ends with a day. */
    record Cancellation(LocalDate last, CancellationKind kind, Leaving leaving) implements Amendment {
        public Cancellation {
            Input.required(last, "last");
            Input.required(kind, "kind");
            Input.required(leaving, "leaving");
        }

        /** Nobody said why. */
        public Cancellation(LocalDate last, CancellationKind kind) {
            this(last, kind, Leaving.NOT_SAID);
        }
    }

    /** The contract goes on, whatever was cancelled. */
    record CancellationUndone() implements Amendment {}
}
