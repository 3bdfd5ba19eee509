package org.kontor.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.accounts.Joining;
import org.kontor.accounts.MemberDetails;
import org.kontor.catalog.Input;

/** What happens in a team: somebody comes, comes back, leaves, or is paid for by another cost centre. */
public sealed interface TeamChange {
    /** First or last day of what it changes. */
    LocalDate day();

    /** Somebody new. */
    record Join(long account, MemberDetails person, Joining joining, Optional<SeatChoice> seat) implements TeamChange {
        public Join {
            Input.required(person, "name");
            Input.required(joining, "effective");
        }

        @Override
        public LocalDate day() {
            return joining.from();
        }
    }

    /** Somebody who left, or who gets one more seat. */
    record Rejoin(long member, Joining joining, Optional<SeatChoice> seat) implements TeamChange {
        public Rejoin {
            Input.required(joining, "effective");
        }

        @Override
        public LocalDate day() {
            return joining.from();
        }
    }

    /** Somebody who is there gets one more seat. */
    record TakeSeat(long member, SeatChoice seat, LocalDate day) implements TeamChange {
        public TakeSeat {
            Input.required(seat, "product");
            Input.required(day, "effective");
        }
    }

    /** All seats end with the last day. */
    record Leave(long member, LocalDate day) implements TeamChange {
        public Leave {
            Input.required(day, "last");
        }
    }

    /** Another cost centre pays for all seats. */
    record Move(long member, Joining joining) implements TeamChange {
        public Move {
            Input.required(joining, "effective");
        }

        @Override
        public LocalDate day() {
            return joining.from();
        }
    }

    /**
     * A seat to be taken.
     *
     * @param contract of the account of the team
     * @param product what it is, at its price of the day of recording
     */
    record SeatChoice(long contract, long product) {}
}
