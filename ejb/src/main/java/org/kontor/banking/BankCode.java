package org.kontor.banking;

import java.util.Arrays;
import java.util.Set;

/**
 * What kind of booking it is, in the words of banks.
 *
 * @param domain {@code PMNT-RCDT-ESCT}; may be empty
 * @param proprietary as the bank writes it, in Germany {@code NTRF+166+931}; may be empty
 */
record BankCode(String domain, String proprietary) {
    static final BankCode NONE = new BankCode("", "");

    // Returned debits (109 core, 108 B2B) and transfers that came back (159).
    private static final Set<String> RETURNS = Set.of("108", "109", "159");
    // ISO 20022 external code set: reversal due to return, unpaid debit, reversal due to payment reversal.
    private static final Set<String> RETURN_SUB_FAMILIES = Set.of("RRTN", "UPDD", "PRDD", "UPCT");

    /** The three digits of the German business transaction code; empty if there are none. */
    String gvc() {
        return Arrays.stream(proprietary.split("\\+"))
                .filter(part -> part.matches("\\d{3}"))
                .findFirst()
                .orElse("");
    }

    boolean isReturn() {
        return RETURNS.contains(gvc()) || RETURN_SUB_FAMILIES.contains(domain.substring(domain.lastIndexOf('-') + 1));
    }

    BankCode or(BankCode other) {
        return new BankCode(
                domain.isEmpty() ? other.domain : domain, proprietary.isEmpty() ? other.proprietary : proprietary);
    }
}
