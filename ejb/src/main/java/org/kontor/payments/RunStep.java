package org.kontor.payments;

import java.time.Instant;

/** What was done to a run; {@code step} is the name of the state it came to, or {@code HANDED_OVER}. */
public record RunStep(String step, Instant at, String by) {}
