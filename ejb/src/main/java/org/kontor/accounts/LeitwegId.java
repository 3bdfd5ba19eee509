package org.kontor.accounts;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/** The address of a public buyer inside its administration (BT-10, specification of the Leitweg-ID by KoSIT, 2.0.2). */
public final class LeitwegId {
    private static final Pattern SHAPE = Pattern.compile("\\d{2,12}(-[A-Z0-9]{1,30})?-\\d{2}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int CHECK_BASE = 98;
    private static final int CHECK_DIGITS = 2;

    private LeitwegId() {}

    /**
     * A German authority finds its invoices by a Leitweg-ID; others write what they like.
     *
     * @param reference of the account; empty is none
     * @throws InvalidLeitwegId if it must be one and is not
     */
    public static void check(Account account, String reference) {
        check(account.type(), account.address().country(), reference);
    }

    static void check(CustomerType type, String country, String reference) {
        boolean demanded = type == CustomerType.PUBLIC && "DE".equals(country) && !reference.isEmpty();
        if (demanded && !isValid(reference)) {
            throw new InvalidLeitwegId(reference);
        }
    }

    /** Whether its parts have the right length and the check digits fit (ISO 7064, mod 97-10). */
    public static boolean isValid(String text) {
        String id = text.toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(id).matches()) {
            return false;
        }
        int end = id.length() - CHECK_DIGITS;
        return Integer.parseInt(id.substring(end)) == checkDigits(id.substring(0, end));
    }

    private static int checkDigits(String parts) {
        StringBuilder digits = new StringBuilder();
        parts.replace("-", "").chars().forEach(letter -> digits.append(Character.getNumericValue(letter)));
        BigInteger number = new BigInteger(digits.append("00").toString());
        return CHECK_BASE - number.mod(MODULUS).intValue();
    }
}
