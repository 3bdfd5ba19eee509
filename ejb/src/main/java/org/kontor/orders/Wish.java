package org.kontor.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.catalog.Input;

/** What a member wants changed about an own contract. The day mostly follows from the contract's rules. */
public sealed interface Wish {
    /**
     * Another package: a dearer one from the next billing period on, a cheaper one when the notice period allows it.
     */
    record Package(long line, long product) implements Wish {}

    /** One more extra, from today on. */
    record Extra(long product) implements Wish {}

    /** Without an extra any more, as soon as the notice period allows it. */
    record ExtraEnded(long line) implements Wish {}

    /** The contract rests; both days count. */
    record Pause(LocalDate first, LocalDate last) implements Wish {
        public Pause {
            Input.required(first, "first");
            Input.required(last, "last");
        }
    }

    /** The next pause, or the rest of it, does not count. */
    record PauseEnded() implements Wish {}

    /**
     * The contract ends by ordinary notice.
     *
     * @param wished the day to end with; empty for the next one possible
     */
    record Cancellation(Optional<LocalDate> wished) implements Wish {}

    /** The own cancellation does not count. */
    record CancellationUndone() implements Wish {}
}
