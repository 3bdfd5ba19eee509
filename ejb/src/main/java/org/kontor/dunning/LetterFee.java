package org.kontor.dunning;

import org.kontor.money.Money;

/** What a reminder may cost its recipient. */
final class LetterFee {
    private LetterFee() {}

    /** The reminder that causes the default is free (§ 286 (1) BGB: there is no damage by default before it). */
    static Money of(Level level, boolean inDefaultBefore) {
        return inDefaultBefore ? level.fee() : Money.ZERO;
    }
}
