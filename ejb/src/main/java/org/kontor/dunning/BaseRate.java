package org.kontor.dunning;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * The base rate of § 247 BGB of a half-year.
 *
 * @param from 1 January or 1 July
 * @param hundredths of a percent; may be below zero
 */
public record BaseRate(LocalDate from, int hundredths) {
    private static final int HIGHEST = 2000;

    public BaseRate {
        if (from.getDayOfMonth() != 1 || from.getMonthValue() != 1 && from.getMonthValue() != 7) {
            throw new NoHalfYear(from);
        }
        if (Math.abs(hundredths) > HIGHEST) {
            throw new BaseRateOutOfRange(text(hundredths));
        }
    }

    /**
     * Reads {@code -0.88}.
     *
     * @throws BaseRateOutOfRange if it has more than two decimals, or is beyond 20
     */
    public static BaseRate of(LocalDate from, BigDecimal percent) {
        try {
            return new BaseRate(from, percent.movePointRight(2).intValueExact());
        } catch (ArithmeticException e) {
            throw new BaseRateOutOfRange(percent.toPlainString());
        }
    }

    /** First day of the half-year a day lies in. */
    public static LocalDate halfYear(LocalDate day) {
        return LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
    }

    /** The day after its last. */
    public LocalDate end() {
        return from.plusMonths(6);
    }

    /** Scale 2, for the edges of the system. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static String text(int hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }
}
