package org.kontor.receivables;

import org.kontor.calendar.Period;

/**
 * A block as people see it.
 *
 * @param documentNumber of the blocked entry; empty: the whole account
 */
public record BlockRow(
        long id, String documentNumber, BlockKind kind, Period days, String reason, String setBy, NewBlock.Care care) {}
