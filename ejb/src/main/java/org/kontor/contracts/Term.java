package org.kontor.contracts;

import java.util.Objects;
import org.kontor.calendar.Interval;

/** How long a contract binds, and how it goes on. */
public sealed interface Term {
    /** Without a minimum term; ends by notice. */
    record Indefinite(NoticeRule notice) implements Term {
        public Indefinite {
            Objects.requireNonNull(notice);
        }
    }

    /**
     * Bound for some time.
     *
     * @param notice before the end of the term; its target is that end
     * @param pauses whether days of a pause are added to the term
     */
    record Minimum(Interval length, Interval notice, Renewal renewal, PauseEffect pauses) implements Term {
        public Minimum {
            Objects.requireNonNull(length);
            Objects.requireNonNull(notice);
            Objects.requireNonNull(renewal);
            Objects.requireNonNull(pauses);
        }
    }

    /** What pauses do to the minimum term. */
    enum PauseEffect {
        TERM_STAYS,
        TERM_GROWS
    }

    /** What follows a term that nobody ended in time. */
    sealed interface Renewal {}

    /** The contract ends with its term, without notice. */
    record Ends() implements Renewal {}

    /** It goes on until a notice ends it. */
    record GoesOn(NoticeRule notice) implements Renewal {
        public GoesOn {
            Objects.requireNonNull(notice);
        }
    }

    /** It is bound again for some time, and so on. */
    record Again(Interval length) implements Renewal {
        public Again {
            Objects.requireNonNull(length);
        }
    }
}
