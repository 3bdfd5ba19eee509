package org.kontor.orders;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An order in the office's list.
 *
 * @param confirmed whether the confirmation was written
 * @param similar number of an older account with the same mail address, perhaps of the same person
 * @param similarId its id
 */
public record PlacedOrderRow(
        long id,
        LocalDate placedOn,
        long accountId,
        String name,
        long contractId,
        String contract,
        boolean confirmed,
        Optional<String> similar,
        long similarId) {}
