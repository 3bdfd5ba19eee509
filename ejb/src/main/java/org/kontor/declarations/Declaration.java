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
     * @param by who settled it
     * @param because what that person said: the answer that was mailed if nothing came of it, the reason of a courtesy
     */
    public record Outcome(
            long contractId, String number, Optional<LocalDate> last, LocalDate on, String by, Because because) {}

    /**
     * Why it came out as it did, in a person's words.
     *
     * @param courtesy whether it was granted without a right to it
     * @param note empty if there was nothing to say
     */
    public record Because(boolean courtesy, String note) {
        static final Because OF_LAW = new Because(false, "");
    }

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
        /** A withdrawal of somebody who is no consumer: a person declines, or grants it as a courtesy. */
        NO_RIGHT,
        /** The contract refused to end by itself. */
        REFUSED
    }

    public boolean isSettled() {
        return outcome.isPresent();
    }
}
