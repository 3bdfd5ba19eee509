package org.kontor.declarations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A declaration as it arrived. It counts as received whatever becomes of it.
 *
 * @param key known to whoever declared it only: lets him store it
 * @param task why a person has to look at it; empty while nobody has to
 * @param outcome what became of it; empty until then
 */
public record Declaration(
        long id, String key, Receipt receipt, Declared said, Optional<Task> task, Optional<Outcome> outcome) {

    /**
     * @param on the day that counts for notice periods
     */
    public record Receipt(Instant at, LocalDate on) {}

    /**
     * What became of it.
     *
     * @param contractId 0 for none
     * @param number of the contract; empty for none
     * @param last of the contract, if it ends by the declaration
     * @param note of the person who settled it; may be empty
     */
    public record Outcome(
            long contractId, String number, Optional<LocalDate> last, LocalDate on, String by, String note) {}

    /** Why a person has to look. */
    public enum Task {
        /** No contract fits what was typed. */
        NOT_FOUND,
        /** More than one contract fits. */
        SEVERAL,
        /** A contract fits, but mail to that address was never sent: anybody could have typed it. */
        UNPROVEN,
        /** For cause: a person judges the reason. */
        EXTRAORDINARY,
        /** A person says what is paid back. */
        WITHDRAWAL,
        /** The contract refused to end by itself. */
        REFUSED
    }

    public boolean isSettled() {
        return outcome.isPresent();
    }
}
