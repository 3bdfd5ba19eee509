package org.kontor.limits;

import java.util.List;
import java.util.Optional;
import org.kontor.money.Money;

/**
 * Where an account stands: a pure function of what it owes, what it may owe, the operator's policy, and whether somebody
 * exempted it.
 *
 * <p>An account that pays later owes all sellers together. One that pays from its balance has a balance with each seller,
 * and one seller's does not pay another's.
 *
 * @param prepaid whether the account pays from its balance
 * @param limit what it may owe; empty for any amount
 * @param positions one for each seller with whom there is anything
 */
public record CreditStanding(
        boolean prepaid, Optional<Money> limit, Optional<Exemption> exemption, List<Position> positions, Rung rung) {
    public CreditStanding {
        positions = List.copyOf(positions);
    }

    static CreditStanding of(LimitTerms terms, List<Position> positions, CreditPolicy policy) {
        Optional<Money> limit = terms.limit(policy);
        CreditStanding standing = new CreditStanding(terms.prepaid(), limit, terms.exemption(), positions, Rung.WITHIN);
        return limit.isEmpty()
                ? standing
                : new CreditStanding(
                        terms.prepaid(),
                        limit,
                        terms.exemption(),
                        positions,
                        rung(standing.used(), limit.get(), terms.prepaid(), policy));
    }

    private static Rung rung(Money used, Money limit, boolean prepaid, CreditPolicy policy) {
        Money left = limit.minus(used);
        if (left.isNegative()) {
            return Rung.BEYOND;
        }
        if (left.isZero()) {
            return Rung.FULL;
        }
        boolean near = prepaid ? left.compareTo(policy.lowBalance()) < 0 : policy.isNear(used, limit);
        return near ? Rung.WARNED : Rung.WITHIN;
    }

    /** What counts against the limit; of an account that pays from its balance below zero while something is left. */
    public Money used() {
        if (!prepaid) {
            return Money.sum(
                    positions.stream().map(CreditStanding::owedAtLeastNothing).toList());
        }
        return positions.stream().map(Position::owed).max(Money::compareTo).orElse(Money.ZERO);
    }

    /** As {@link #used()}, in the eyes of one seller. */
    Money used(long sellerId) {
        return prepaid ? position(sellerId).owed() : used();
    }

    private Position position(long sellerId) {
        return positions.stream()
                .filter(position -> position.sellerId() == sellerId)
                .findFirst()
                .orElseGet(() -> Position.nothing(sellerId));
    }

    private static Money owedAtLeastNothing(Position position) {
        return position.owed().isNegative() ? Money.ZERO : position.owed();
    }

    /** What can still be bought; below zero beyond the limit, empty without one. */
    public Optional<Money> left() {
        return limit.map(most -> most.minus(used()));
    }

    /** All positions in one. */
    public Position sum() {
        return positions.stream().reduce(Position.nothing(0), Position::plus);
    }

    /** Whether something more may be sold on credit, whatever it costs. */
    public boolean mayBuy() {
        return exemption.isPresent() || rung.compareTo(Rung.FULL) < 0;
    }

    /**
     * Whether the account may have come from one standing to this one by an order with a seller. What costs nothing, or
     * gives something back, always may be ordered.
     */
    boolean mayFollow(CreditStanding before, long sellerId) {
        return exemption.isPresent()
                || limit.isEmpty()
                || used(sellerId).compareTo(limit.get()) <= 0
                || used(sellerId).compareTo(before.used(sellerId)) <= 0;
    }

    /**
     * @throws CreditLimitReached if the order cannot be paid later
     * @throws BalanceUsedUp if it cannot be paid from the balance
     */
    void checkOrderAfter(CreditStanding before, long sellerId) {
        if (!mayFollow(before, sellerId)) {
            throw before.refusal(sellerId);
        }
    }

    /**
     * @throws CreditLimitReached if nothing more is sold on credit
     * @throws BalanceUsedUp if nothing is left of the balance
     */
    void checkMayBuy() {
        if (!mayBuy()) {
            Money most = limit.orElseThrow();
            throw prepaid ? new BalanceUsedUp(Money.ZERO) : new CreditLimitReached(used(), most);
        }
    }

    /**
     * What begins is paid by its invoices: who pays from a balance may fill it later.
     *
     * @throws CreditLimitReached if nothing more is sold on credit
     */
    void checkMayBegin() {
        if (!prepaid) {
            checkMayBuy();
        }
    }

    private RuntimeException refusal(long sellerId) {
        Money most = limit.orElseThrow();
        Money left = most.minus(used(sellerId));
        return prepaid
                ? new BalanceUsedUp(left.isNegative() ? Money.ZERO : left)
                : new CreditLimitReached(used(sellerId), most);
    }
}
