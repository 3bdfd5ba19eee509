package org.kontor.payments;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * A collection run as lists show it.
 *
 * @param first the first day on which something is collected; empty if nothing is left in it
 * @param last the last
 */
public record CollectionRunRow(
        long id,
        Seller seller,
        PaymentRunState state,
        Creation creation,
        File file,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Figures figures) {

    /** Who collects. */
    public record Seller(long id, String name) {}

    /** When and by whom it was created. */
    public record Creation(LocalDate on, String by) {}

    /**
     * Its file.
     *
     * @param sha256 in hex; empty until it is released
     * @param byFolder whether it goes to the bank by itself
     * @param taken whether it went there
     */
    public record File(String sha256, boolean byFolder, boolean taken) {}

    /** What it comes to; {@code returned} counts what came back or was refused. */
    public record Figures(long debits, Money sum, long booked, long returned, long leftOut) {}

    /** As the bank knows it. */
    public String name() {
        return PaymentRunKind.COLLECTION.prefix() + id;
    }
}
