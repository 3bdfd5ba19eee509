package org.kontor.limits;

import java.time.LocalDate;

/** What was agreed with an account, when, why and by whom. */
public record LimitChange(CreditLimit limit, LocalDate on, String reason, String by) {}
