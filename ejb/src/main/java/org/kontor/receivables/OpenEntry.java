package org.kontor.receivables;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.kontor.money.Money;

/**
 * What is open of an entry now, with all that matching and collection ask of it.
 *
 * @param amount of the whole entry
 * @param open below zero if it is owed to the account
 * @param collectOn day of the announced debit
 * @param mandateId the announced mandate, as it was then
 */
public record OpenEntry(
        long entryId,
        long accountId,
        long sellerId,
        EntryKind kind,
        String documentNumber,
        LocalDate bookedOn,
        LocalDate dueOn,
        Money amount,
        Money open,
        Optional<LocalDate> collectOn,
        OptionalLong mandateId) {}
