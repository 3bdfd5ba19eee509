package org.kontor.banking;

/** What one rung of the ladder says. */
sealed interface Finding {

    /** Nothing that this rung looks for: the next one is asked. */
    record Nothing() implements Finding {}

    /** Something, but it fits several or is contradicted: no rung below may decide. */
    record Unsure() implements Finding {}

    record Found(Match match) implements Finding {}

    Finding NOTHING = new Nothing();
    Finding UNSURE = new Unsure();
}
