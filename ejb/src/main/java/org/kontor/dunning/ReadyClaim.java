package org.kontor.dunning;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * A claim of which every level was told without effect.
 *
 * @param interest all that has accrued by today
 */
public record ReadyClaim(
        long entryId,
        DunningCaseRow.Payer payer,
        String document,
        LocalDate dueOn,
        Money open,
        Optional<LocalDate> lateSince,
        Money interest) {}
