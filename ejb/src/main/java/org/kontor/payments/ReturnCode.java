package org.kontor.payments;

import java.util.Arrays;
import java.util.Locale;

/** Why a debit came back: the external codes of ISO 20022 that banks use with SEPA direct debits. */
enum ReturnCode {
    AC01,
    AC04,
    AC06,
    AC13,
    AG01,
    AG02,
    AM04,
    AM05,
    BE05,
    CNOR,
    DNOR,
    FF01,
    FF05,
    MD01,
    MD02,
    MD06,
    MD07,
    MS02,
    MS03,
    RC01,
    RR01,
    RR02,
    RR03,
    RR04,
    SL01,
    TM01,
    /** Any other. */
    OTHER;

    /** Never fails: a code that is not known is a return all the same. */
    static ReturnCode of(String code) {
        String known = code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(value -> value.name().equals(known))
                .findFirst()
                .orElse(OTHER);
    }
}
