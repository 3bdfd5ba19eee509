package org.kontor.banking;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** The structured creditor reference of ISO 11649: RF, two check digits, and the number of an invoice. */
final class RfReference {
    private static final Pattern SHAPE = Pattern.compile("RF\\d{2}[A-Z0-9]{1,21}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int CHECKED = 98;

    private RfReference() {}

    /** The reference of a number, blanks and dashes left out: {@code RE-2026-000123} gives RF73RE2026000123. */
    static String of(String number) {
        String joined = Typed.joined(number);
        int check = CHECKED - remainder(joined + "RF00");
        return "RF" + (check < 10 ? "0" : "") + check + joined;
    }

    /** The number in a reference, without gaps; empty if it is none or was mistyped. */
    static Optional<String> number(String reference) {
        String joined = Typed.joined(reference);
        return isValid(joined) ? Optional.of(joined.substring(4)) : Optional.empty();
    }

    private static boolean isValid(String joined) {
        return SHAPE.matcher(joined).matches() && remainder(joined.substring(4) + joined.substring(0, 4)) == 1;
    }

    private static int remainder(String signs) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < signs.length(); i++) {
            digits.append(Character.digit(signs.charAt(i), Character.MAX_RADIX));
        }
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
