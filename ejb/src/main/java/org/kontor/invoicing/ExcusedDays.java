package org.kontor.invoicing;

import org.kontor.calendar.Period;

/** Days of a contract's line that are not billed, for good. */
record ExcusedDays(long contractId, long lineId, Period days) {}
