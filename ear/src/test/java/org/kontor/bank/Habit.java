package org.kontor.bank;

import java.math.BigDecimal;

/**
 * What becomes of debits from an account at another bank.
 *
 * @param kind how
 * @param code reason of ISO 20022; empty if it is paid
 * @param days bank days after the collection day until it comes back
 * @param fee what this bank charges for it
 */
record Habit(Kind kind, String code, int days, BigDecimal fee) {
    enum Kind {
        PAYS,
        /** Comes back after it was booked. */
        RETURNS,
        /** Comes back the first time only. */
        RETURNS_ONCE,
        /** Is refused before any money moves. */
        REJECTS
    }

    static final Habit PAYS = new Habit(Kind.PAYS, "", 0, BigDecimal.ZERO);

    static Habit returns(String code, int days, String fee) {
        return new Habit(Kind.RETURNS, code, days, new BigDecimal(fee));
    }

    static Habit returnsOnce(String code, int days, String fee) {
        return new Habit(Kind.RETURNS_ONCE, code, days, new BigDecimal(fee));
    }

    static Habit rejects(String code) {
        return new Habit(Kind.REJECTS, code, 0, BigDecimal.ZERO);
    }
}
