package org.kontor.contracts;

import org.kontor.calendar.Period;

/** Days in force that are not billed. */
public record Excused(Period days, ExcuseReason reason) {}
