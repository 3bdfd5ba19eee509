package org.kontor.invoicing;

import java.time.LocalDate;
import java.util.List;
import org.kontor.billing.BilledRow;

/**
 * What was billed of the latest billed period of a line.
 *
 * @param knownOn business date of the run that billed it
 */
record LastBilled(LocalDate periodStart, LocalDate knownOn, List<BilledRow> rows) {}
