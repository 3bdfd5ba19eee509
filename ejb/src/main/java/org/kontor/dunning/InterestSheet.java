package org.kontor.dunning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.money.Money;
import org.kontor.money.Rounding;

/**
 * How the interest of a claim comes about. Its total is rounded once (half up); rows are exact.
 *
 * @param segments in order, without gaps but those on which no interest runs
 */
public record InterestSheet(List<InterestSegment> segments) {
    static final InterestSheet NONE = new InterestSheet(List.of());
    private static final int YEARS = 365 * 366;
    private static final long WHOLE = 10_000L * YEARS;

    public InterestSheet {
        segments = List.copyOf(segments);
    }

    /** {@code principal × rate × days / 36500}, summed, then rounded to the cent. */
    public Money total() {
        BigInteger sum = segments.stream().map(InterestSheet::exact).reduce(BigInteger.ZERO, BigInteger::add);
        return Money.ofCents(Rounding.halfUp(sum, WHOLE));
    }

    private static BigInteger exact(InterestSegment row) {
        return BigInteger.valueOf(row.principal().cents())
                .multiply(BigInteger.valueOf(row.hundredths()))
                .multiply(BigInteger.valueOf(row.days()))
                .multiply(BigInteger.valueOf(YEARS / row.daysOfYear()));
    }

    /** As it is stored with a letter: a row a line. */
    String text() {
        return segments.stream()
                .map(row -> row.first() + " " + row.last() + " " + row.principal() + " " + row.hundredths() + " "
                        + row.daysOfYear())
                .collect(Collectors.joining(";"));
    }

    static InterestSheet parse(String text) {
        List<InterestSegment> rows = new ArrayList<>();
        for (String line : text.isEmpty() ? new String[0] : text.split(";")) {
            String[] parts = line.split(" ");
            rows.add(new InterestSegment(
                    LocalDate.parse(parts[0]),
                    LocalDate.parse(parts[1]),
                    Money.of(new BigDecimal(parts[2])),
                    Integer.parseInt(parts[3]),
                    Integer.parseInt(parts[4])));
        }
        return new InterestSheet(rows);
    }
}
