package org.kontor.money;

import java.math.BigInteger;

/** The one rounding of money: half up, away from zero at the half (R3), exact however large the numbers are. */
public final class Rounding {
    private Rounding() {}

    /**
     * {@code factor · multiplier / divisor}, rounded half up away from zero.
     *
     * @param divisor greater than zero
     * @throws ArithmeticException when the result does not fit a long
     */
    public static long halfUp(long factor, long multiplier, long divisor) {
        long product = factor * multiplier;
        if (Math.multiplyHigh(factor, multiplier) != product >> 63 || product == Long.MIN_VALUE) {
            return large(BigInteger.valueOf(factor).multiply(BigInteger.valueOf(multiplier)), divisor);
        }
        return halfUp(product, divisor);
    }

    private static long halfUp(long dividend, long divisor) {
        long quotient = dividend / divisor;
        long rest = Math.abs(dividend % divisor);
        // rest >= divisor - rest says 2·rest >= divisor without overflow.
        return rest >= divisor - rest ? quotient + Long.signum(dividend) : quotient;
    }

    /**
     * {@code dividend / divisor}, rounded half up away from zero: for sums that are rounded once, at the end.
     *
     * @param divisor greater than zero
     * @throws ArithmeticException when the result does not fit a long
     */
    public static long halfUp(BigInteger dividend, long divisor) {
        return large(dividend, divisor);
    }

    private static long large(BigInteger dividend, long divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(BigInteger.valueOf(divisor));
        boolean up = parts[1].abs().shiftLeft(1).compareTo(BigInteger.valueOf(divisor)) >= 0;
        return parts[0].add(up ? BigInteger.valueOf(dividend.signum()) : BigInteger.ZERO)
                .longValueExact();
    }
}
