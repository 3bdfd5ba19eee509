package org.kontor.money;

import java.math.BigDecimal;

/** Decimal text to whole units and back, without rounding. */
final class Decimals {
    private static final int LONGEST = 40;

    private Decimals() {}

    static long units(String text, int decimals) {
        // A bound on what is read: "1e999999999" is a number too, and would eat the memory.
        if (text.length() > LONGEST || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new InexactAmount(shortened(text), decimals);
        }
        try {
            return units(new BigDecimal(text), decimals);
        } catch (NumberFormatException e) {
            throw new InexactAmount(text, decimals);
        }
    }

    static long units(BigDecimal number, int decimals) {
        try {
            return number.movePointRight(decimals).longValueExact();
        } catch (ArithmeticException e) {
            throw new InexactAmount(shortened(number.toString()), decimals);
        }
    }

    static String text(long units, int decimals) {
        return BigDecimal.valueOf(units, decimals).toPlainString();
    }

    /** Without zeros at the end: {@code 19}, {@code 5.5}. */
    static String shortest(long units, int decimals) {
        return units == 0
                ? "0"
                : BigDecimal.valueOf(units, decimals).stripTrailingZeros().toPlainString();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
