package org.kontor.limits;

import java.time.YearMonth;
import java.util.List;
import org.kontor.invoicing.MemberUsage;
import org.kontor.money.Money;

/**
 * What a member used of a limit in a month, billed or not.
 *
 * @param units that count, 0 where money counts
 * @param net that counts without tax, 0.00 where units count
 * @param rung how far it is up the ladder
 */
public record MemberStanding(long member, YearMonth month, MemberLimitChange agreed, int units, Money net, Rung rung) {
    private static final int WHOLE = 100;

    /**
     * @param used what the member used in the month
     */
    static MemberStanding of(
            long member, YearMonth month, MemberLimitChange agreed, List<MemberUsage> used, CreditPolicy policy) {
        MemberLimit limit = agreed.limit();
        int units = 0;
        Money net = Money.ZERO;
        for (MemberUsage usage : used) {
            if (limit.isMoney()) {
                net = net.plus(usage.net());
            } else if (usage.product().code().equals(limit.product())) {
                units = Math.addExact(units, usage.units());
            }
        }
        long counted = limit.isMoney() ? net.cents() : units;
        return new MemberStanding(member, month, agreed, units, net, rung(counted, limit.most(), policy));
    }

    private static Rung rung(long counted, long most, CreditPolicy policy) {
        if (counted > most) {
            return Rung.BEYOND;
        }
        if (counted == most) {
            return Rung.FULL;
        }
        return counted * WHOLE >= most * policy.warnPercent() ? Rung.WARNED : Rung.WITHIN;
    }

    public MemberLimit limit() {
        return agreed.limit();
    }

    public boolean isTold() {
        return rung != Rung.WITHIN;
    }

    /** What counts, in minutes, pieces or cents. */
    private long counted() {
        return limit().isMoney() ? net.cents() : units;
    }

    /** Whether an order came to a limit that it must not pass; what costs nothing passes no limit of money. */
    boolean isPassed(MemberStanding before) {
        return limit().action() == LimitAction.BLOCK && rung == Rung.BEYOND && counted() > before.counted();
    }
}
