package org.kontor.limits;

import java.time.LocalDate;

/**
 * A person lets an account buy beyond its limit for a while.
 *
 * @param last the last day of it
 * @param by who decided
 */
public record Exemption(long id, LocalDate from, LocalDate last, String reason, String by) {}
