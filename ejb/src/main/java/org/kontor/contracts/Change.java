package org.kontor.contracts;

import java.time.LocalDate;
import java.util.Objects;
import org.kontor.calendar.Period;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;
import org.kontor.money.UnitPrice;

/**
 * Something recorded about a contract after it was agreed. Changes are only added, never edited: who asks for a past
 * state leaves out what was recorded later (R5).
 */
public sealed interface Change {
    /** The business date on which it became known. */
    LocalDate recorded();

    /** A change of what a line gives or costs, from a day on. */
    sealed interface OfVersion extends Change {
        long line();

        LocalDate effective();
    }

    /** Another plan from a day on. */
    record PlanChange(long line, Plan plan, LocalDate effective, AnchorRule anchor, LocalDate recorded)
            implements OfVersion {
        public PlanChange {
            Objects.requireNonNull(anchor);
            Objects.requireNonNull(recorded);
            plan.priceOn(effective);
        }
    }

    /** More or fewer pieces from a day on. */
    record QuantityChange(long line, Quantity quantity, LocalDate effective, LocalDate recorded) implements OfVersion {
        public QuantityChange {
            Objects.requireNonNull(quantity);
            Objects.requireNonNull(effective);
            Objects.requireNonNull(recorded);
        }
    }

    /** Another discount from a day on. */
    record DiscountChange(long line, Percent discount, LocalDate effective, LocalDate recorded) implements OfVersion {
        public DiscountChange {
            Objects.requireNonNull(discount);
            Objects.requireNonNull(effective);
            Objects.requireNonNull(recorded);
        }
    }

    /** A price of its own for a line on some days, as long as it has the plan it was agreed for. */
    record IndividualPrice(long line, Offer offer, Period validity, String reason, LocalDate recorded)
            implements OfVersion {
        public IndividualPrice {
            Objects.requireNonNull(offer);
            Objects.requireNonNull(validity);
            Objects.requireNonNull(recorded);
            if (reason.isBlank()) {
                throw new ReasonMissing();
            }
        }

        @Override
        public LocalDate effective() {
            return validity.start();
        }
    }

    /** The plan and what it costs for one contract. */
    record Offer(String plan, UnitPrice amount) {
        public Offer {
            Objects.requireNonNull(plan);
            Objects.requireNonNull(amount);
        }
    }

    /** No use and no pay on some days, for all lasting lines. */
    record Pause(Period days, LocalDate recorded) implements Change {
        public Pause {
            Objects.requireNonNull(days);
            Objects.requireNonNull(recorded);
        }
    }

    /** Pauses recorded before end the day before {@code from}. */
    record Resume(LocalDate from, LocalDate recorded) implements Change {
        public Resume {
            Objects.requireNonNull(from);
            Objects.requireNonNull(recorded);
        }
    }

    /** The contract ends with a day. */
    record Cancellation(LocalDate last, CancellationKind kind, LocalDate recorded) implements Change {
        public Cancellation {
            Objects.requireNonNull(last);
            Objects.requireNonNull(kind);
            Objects.requireNonNull(recorded);
        }
    }

    /** The cancellation recorded before does not count. */
    record CancellationUndone(LocalDate recorded) implements Change {
        public CancellationUndone {
            Objects.requireNonNull(recorded);
        }
    }

    /** A new line, mostly an add-on. */
    record LineAdded(Line line, LocalDate recorded) implements Change {
        public LineAdded {
            Objects.requireNonNull(line);
            Objects.requireNonNull(recorded);
        }
    }

    /** A line ends with a day while the contract goes on. */
    record LineEnded(long line, LocalDate last, LocalDate recorded) implements Change {
        public LineEnded {
            Objects.requireNonNull(last);
            Objects.requireNonNull(recorded);
        }
    }

    /** The end of a line recorded before does not count. */
    record LineEndUndone(long line, LocalDate recorded) implements Change {
        public LineEndUndone {
            Objects.requireNonNull(recorded);
        }
    }

    /** Days that are not billed, and why (R10): what was cancelled for good, good will. */
    record DaysExcused(long line, Period days, String reason, LocalDate recorded) implements Change {
        public DaysExcused {
            Objects.requireNonNull(days);
            Objects.requireNonNull(recorded);
            if (reason.isBlank()) {
                throw new ReasonMissing();
            }
        }
    }
}
