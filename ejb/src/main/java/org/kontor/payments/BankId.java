package org.kontor.payments;

/** Identifiers in SEPA files: what banks hand back letter by letter, so nothing may be mapped or cut. */
final class BankId {
    private static final int LONGEST = 35;

    private BankId() {}

    /**
     * The identifier itself.
     *
     * @throws IllegalArgumentException if banks could refuse it: too long, a character that is not allowed, a slash at
     *     its beginning or end, or two in a row (EPC 230-15)
     */
    static String checked(String id) {
        boolean slashes = id.startsWith("/") || id.endsWith("/") || id.contains("//");
        boolean blank = id.isEmpty() || id.indexOf(' ') >= 0;
        if (blank || slashes || id.length() > LONGEST || !id.codePoints().allMatch(BankText::isAllowed)) {
            throw new IllegalArgumentException("no identifier for banks: " + id);
        }
        return id;
    }
}
