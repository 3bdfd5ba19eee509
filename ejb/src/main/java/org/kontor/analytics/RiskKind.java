package org.kontor.analytics;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Why money of an account is at risk, the most urgent first: it decides the next step. */
public enum RiskKind {
    /** A debit of it came back, is not paid otherwise, and is not to be tried again. */
    RETURNED(8),
    /** It pays by direct debit, and no mandate can be used. */
    MANDATE(4),
    /** It was to be paid in instalments, and an instalment is missing. */
    PROMISE(16),
    /** A mail with an invoice did not arrive. */
    UNDELIVERED(2),
    /** Past its due date, and nothing stops it. */
    OVERDUE(1);

    private final int bit;

    RiskKind(int bit) {
        this.bit = bit;
    }

    /** As the database counts it. */
    int bit() {
        return bit;
    }

    static int all() {
        return Arrays.stream(values()).mapToInt(RiskKind::bit).sum();
    }

    static Set<RiskKind> of(int bits) {
        return Arrays.stream(values())
                .filter(kind -> (bits & kind.bit) != 0)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RiskKind.class)));
    }
}
