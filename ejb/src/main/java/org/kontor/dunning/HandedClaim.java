package org.kontor.dunning;

import java.time.LocalDate;
import org.kontor.money.Money;

/**
 * A claim that was handed over.
 *
 * @param open of the document on that day
 */
public record HandedClaim(
        long id,
        DunningCaseRow.Payer payer,
        String document,
        LocalDate handedOn,
        String recipient,
        Money open,
        Money interest) {}
