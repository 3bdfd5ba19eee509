package org.kontor.privacy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That somebody asked to have the data of an account erased.
 *
 * @param note in the words of the member; may be empty
 * @param answer empty as long as nobody answered
 */
public record ErasureRequest(
        long id, Payer account, String note, LocalDate requestedOn, String requestedBy, Optional<Answer> answer) {
    /** Whose data. */
    public record Payer(long id, String number, String name) {}

    /** What became of it. */
    public record Answer(ErasureOutcome outcome, String text, LocalDate on, String by) {}

    /** The last day for an answer: a month (Art. 12 (3) GDPR). */
    public LocalDate answerBy() {
        return requestedOn.plusMonths(1);
    }

    /** Whether the answer was to erase. */
    public boolean isErased() {
        return answer.filter(given -> given.outcome() == ErasureOutcome.ERASED).isPresent();
    }

    /** Whether the answer is due. */
    public boolean isLate(LocalDate today) {
        return isWaiting() && answerBy().isBefore(today);
    }

    public boolean isWaiting() {
        return answer.isEmpty();
    }
}
