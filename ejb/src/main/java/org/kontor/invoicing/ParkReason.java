package org.kontor.invoicing;

import java.util.List;
import org.kontor.BusinessException;

/**
 * Why an account was parked.
 *
 * @param key of the message
 * @param detail for the message's placeholders and for support
 */
record ParkReason(String key, String detail) {
    /** The first of several problems tells the reason; all of them are shown with the draft. */
    static ParkReason of(List<DraftProblem> problems) {
        DraftProblem first = problems.get(0);
        return new ParkReason(first.key(), first.arguments().toString());
    }

    static ParkReason of(Throwable failure) {
        if (failure instanceof BusinessException refusal) {
            return new ParkReason(refusal.key(), refusal.arguments().toString());
        }
        return new ParkReason("run.failed", failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }
}
