package org.kontor.contracts;

import org.kontor.catalog.Input;

/**
 * Why a contract is cancelled. Nobody has to say it.
 *
 * @param text at most 200 characters, for the office only; may be empty
 */
public record Leaving(LeavingReason reason, String text) {
    public static final Leaving NOT_SAID = new Leaving(LeavingReason.NOT_SAID, "");

    private static final int LONGEST = 200;

    public Leaving {
        Input.required(reason, "leaving");
        text = Input.optional(text, LONGEST, "leavingText");
    }
}
