package org.kontor.analytics;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A contract behind a figure.
 *
 * @param from first day of the package in it
 * @param last its last day there; empty if none is known
 * @param how it ended, as {@link PackageMonth#endedBy}; empty if it did not
 * @param leaving why, as {@link PackageMonth#leftFor}; empty if nobody said it
 */
public record PackageContract(
        long id,
        String number,
        String payer,
        String location,
        LocalDate from,
        Optional<LocalDate> last,
        String how,
        String leaving) {}
