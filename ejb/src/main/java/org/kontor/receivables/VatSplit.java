package org.kontor.receivables;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.money.Money;
import org.kontor.money.VatCategory;
import org.kontor.money.VatRate;

/**
 * How an entry splits into net amounts and VAT, by category and rate; empty for what carries no VAT, such as fees.
 *
 * @param parts in the order of the document
 */
public record VatSplit(List<Part> parts) {
    public static final VatSplit NONE = new VatSplit(List.of());
    private static final String BETWEEN_PARTS = ";";
    private static final int LONGEST = 200;

    public VatSplit {
        parts = List.copyOf(parts);
    }

    /** What is taxed by one category and rate. */
    public record Part(VatCategory category, VatRate rate, Money net, Money vat) {
        private static Part parse(String text) {
            String[] values = text.split(" ");
            return new Part(
                    VatCategory.valueOf(values[0]), VatRate.of(values[1]), Money.of(values[2]), Money.of(values[3]));
        }

        /** {@code S 19 100.00 19.00}. */
        @Override
        public String toString() {
            return category + " " + rate + " " + net + " " + vat;
        }
    }

    /** Reads what {@link #toString()} wrote. */
    public static VatSplit parse(String stored) {
        return stored.isEmpty()
                ? NONE
                : new VatSplit(Arrays.stream(stored.split(BETWEEN_PARTS))
                        .map(Part::parse)
                        .toList());
    }

    public Money net() {
        return Money.sum(parts.stream().map(Part::net).toList());
    }

    public Money vat() {
        return Money.sum(parts.stream().map(Part::vat).toList());
    }

    /** As it is stored. A document has a handful of rates; one with more than fit is a mistake. */
    @Override
    public String toString() {
        String text = parts.stream().map(Part::toString).collect(Collectors.joining(BETWEEN_PARTS));
        if (text.length() > LONGEST) {
            throw new IllegalStateException("Too many rates for one entry: " + parts.size());
        }
        return text;
    }
}
