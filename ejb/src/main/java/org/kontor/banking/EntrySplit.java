package org.kontor.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kontor.money.Money;

/**
 * The payments of an entry, whose sum is the entry's amount whatever the file tells. Details that cannot be true leave the
 * entry as one unresolved payment; where the bank took a part of the sum, that part is a payment of its own.
 */
final class EntrySplit {
    private EntrySplit() {}

    static List<ReadTransaction> of(ReadEntry entry) {
        List<ReadTransaction> told = entry.transactions();
        if (told.size() > 1) {
            return several(entry).orElseGet(() -> List.of(unresolved(entry)));
        }
        return List.of(told.isEmpty() ? unresolved(entry) : single(entry, told.get(0)));
    }

    /** Whether the payments are those the file tells, not one in their place. */
    static boolean isResolved(ReadEntry entry) {
        return entry.transactions().size() > 1
                ? several(entry).isPresent()
                : entry.transactions().size() == 1 || entry.batch().count() <= 1 && !isBatch(entry);
    }

    private static boolean isBatch(ReadEntry entry) {
        // Sums of direct debits, core and B2B, and of transfers.
        return List.of("191", "192", "196", "197", "193")
                        .contains(entry.marks().code().gvc())
                || !entry.batch().pmtInfId().isEmpty();
    }

    /** The entry is what was moved; a file may tell the original amount in its details. */
    private static ReadTransaction single(ReadEntry entry, ReadTransaction told) {
        ReadTransaction booked = told.with(entry.amount());
        if (!told.returned().isReturn() || told.returned().original().isPresent()) {
            return booked;
        }
        Money moved = absolute(entry.amount().amount());
        Optional<Money> original = told.amount()
                .filter(amount -> amount.currency().equals(entry.amount().currency()))
                .map(amount -> absolute(amount.amount()))
                .filter(amount -> amount.signum() > 0 && amount.compareTo(moved) < 0);
        return booked.with(told.returned().withOriginal(original.orElse(moved)));
    }

    private static Optional<List<ReadTransaction>> several(ReadEntry entry) {
        List<ReadTransaction> told = entry.transactions();
        boolean whole = told.stream()
                .allMatch(payment -> payment.amount()
                        .filter(amount ->
                                amount.currency().equals(entry.amount().currency()))
                        .isPresent());
        if (!whole) {
            return Optional.empty();
        }
        return withSum(entry, told)
                .or(() -> withSum(
                        entry,
                        told.stream().map(payment -> turned(entry, payment)).toList()));
    }

    /** Some banks write every payment of a batch as a credit, whatever the entry is. */
    private static ReadTransaction turned(ReadEntry entry, ReadTransaction payment) {
        Money moved = absolute(payment.amount().orElseThrow().amount());
        boolean credit = entry.amount().amount().signum() >= 0;
        return payment.with(entry.amount().with(credit ? moved : moved.negated()));
    }

    private static Optional<List<ReadTransaction>> withSum(ReadEntry entry, List<ReadTransaction> payments) {
        Money sum = Money.sum(payments.stream()
                .map(payment -> payment.amount().orElseThrow().amount())
                .toList());
        Money rest = entry.amount().amount().minus(sum);
        if (rest.isZero()) {
            return Optional.of(payments.stream().map(EntrySplit::withOriginal).toList());
        }
        Money charges = Money.sum(
                payments.stream().map(payment -> payment.returned().charges()).toList());
        // What is booked less than the payments is what the bank kept.
        if (charges.isZero() || !rest.equals(charges.negated())) {
            return Optional.empty();
        }
        List<ReadTransaction> all =
                new ArrayList<>(payments.stream().map(EntrySplit::withOriginal).toList());
        all.add(plain(entry, entry.amount().with(rest)));
        return Optional.of(all);
    }

    private static ReadTransaction withOriginal(ReadTransaction payment) {
        Returned returned = payment.returned();
        return returned.isReturn() && returned.original().isEmpty()
                ? payment.with(returned.withOriginal(
                        absolute(payment.amount().orElseThrow().amount())))
                : payment;
    }

    private static ReadTransaction unresolved(ReadEntry entry) {
        return plain(entry, entry.amount());
    }

    /** What is known of the entry as a whole. */
    private static ReadTransaction plain(ReadEntry entry, CurrencyAmount amount) {
        String purpose = entry.transactions().stream()
                .map(payment -> payment.remittance().purpose())
                .filter(text -> !text.isEmpty())
                .limit(5)
                .collect(Collectors.joining(" "));
        boolean isReturn = entry.marks().reversal() || entry.marks().code().isReturn();
        Returned returned =
                isReturn ? new Returned(true, "", "", Optional.of(absolute(amount.amount())), Money.ZERO) : Returned.NO;
        References references =
                new References("", "", entry.batch().messageId(), entry.batch().pmtInfId(), "", "");
        Remittance remittance = new Remittance(CamtText.of(purpose.isEmpty() ? entry.info() : purpose, 2000), "", "");
        return new ReadTransaction(
                Optional.of(amount),
                references,
                Party.NONE,
                remittance,
                entry.marks().code(),
                returned);
    }

    private static Money absolute(Money amount) {
        return amount.isNegative() ? amount.negated() : amount;
    }
}
