package org.kontor.catalog;

import java.math.BigInteger;
import java.util.regex.Pattern;

/**
 * The check of SEPA creditor identifiers: country, two check digits, three characters that the creditor is free to choose,
 * and its national number.
 */
public final class CreditorId {
    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{3}[A-Z0-9]{1,28}");
    private static final int GERMAN_LENGTH = 18;
    private static final int NATIONAL = 7;
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int RADIX = 36;

    private CreditorId() {}

    /**
     * @param id without blanks, in capitals
     * @throws InvalidCreditorId if shape, length or check digits are wrong
     */
    public static void check(String id) {
        boolean german = id.startsWith("DE");
        if (!SHAPE.matcher(id).matches() || german && id.length() != GERMAN_LENGTH || !checks(id)) {
            throw new InvalidCreditorId(id);
        }
    }

    /** ISO 7064 mod 97-10 over the national number, country and check digits; not over the free part (EPC 262-08). */
    private static boolean checks(String id) {
        StringBuilder digits = new StringBuilder();
        for (char c : (id.substring(NATIONAL) + id.substring(0, 4)).toCharArray()) {
            digits.append(Character.digit(c, RADIX));
        }
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
