package org.kontor.receivables;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * What cleared an entry, or was cleared by it.
 *
 * @param amount below zero if a clearing was taken back
 */
public record Cleared(EntryKind kind, String documentNumber, Money amount, LocalDate on) {}
