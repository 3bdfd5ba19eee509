package org.kontor.limits;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.kontor.accounts.CustomerType;
import org.kontor.money.Money;

/**
 * How the operator sells on credit.
 *
 * @param warnPercent of its limit, from which on an account is warned
 * @param lowBalance below which the balance of an account that pays from it is low
 * @param creditWarnDays before units in advance end, on which their holder is told; 0 for never
 * @param limits by type of customer; none for types that are missing
 */
public record CreditPolicy(int warnPercent, Money lowBalance, int creditWarnDays, Map<CustomerType, Money> limits) {
    private static final int MOST_DAYS = 365;
    private static final int WHOLE = 100;

    /**
     * @throws LimitOutOfRange if a value is none that anybody can mean
     */
    public CreditPolicy {
        limits = limits.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(limits));
        if (warnPercent < 1 || warnPercent > WHOLE) {
            throw new LimitOutOfRange("warnPercent", warnPercent, 1, WHOLE);
        }
        if (creditWarnDays < 0 || creditWarnDays > MOST_DAYS) {
            throw new LimitOutOfRange("creditWarnDays", creditWarnDays, 0, MOST_DAYS);
        }
        CreditLimit.checkAmount(lowBalance, "lowBalance");
        limits.values().forEach(limit -> CreditLimit.checkAmount(limit, "limit"));
    }

    public Optional<Money> limit(CustomerType type) {
        return Optional.ofNullable(limits.get(type));
    }

    /** Whether what is owed is so much of a limit that the payer is to be told. */
    boolean isNear(Money owed, Money limit) {
        // Cents of amounts up to billions, times a hundred, fit.
        return owed.cents() * WHOLE >= limit.cents() * warnPercent;
    }
}
