package org.kontor.money;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Collection;

/**
 * An amount in euro, exact to the cent. Adding and subtracting never round; an amount that does not fit, or has a part
 * of a cent, is refused. Only the named places of {@link Rounding} and {@link VatRate} round.
 */
public record Money(long cents) implements Comparable<Money>, Serializable {
    private static final long serialVersionUID = 1L;

    public static final Money ZERO = new Money(0);

    private static final int DECIMALS = 2;

    public static Money ofCents(long cents) {
        return cents == 0 ? ZERO : new Money(cents);
    }

    /**
     * Reads {@code -12.30}.
     *
     * @throws InexactAmount when the text is no number or has a part of a cent
     */
    public static Money of(String text) {
        return ofCents(Decimals.units(text, DECIMALS));
    }

    /**
     * @throws InexactAmount when the number has a part of a cent
     */
    public static Money of(BigDecimal amount) {
        return ofCents(Decimals.units(amount, DECIMALS));
    }

    public static Money sum(Collection<Money> amounts) {
        long sum = 0;
        for (Money amount : amounts) {
            sum = Math.addExact(sum, amount.cents);
        }
        return ofCents(sum);
    }

    public Money plus(Money other) {
        return ofCents(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return ofCents(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return ofCents(Math.negateExact(cents));
    }

    public int signum() {
        return Long.signum(cents);
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    /** For the edges of the system (database, XML): scale 2. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, DECIMALS);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** Point and two decimals, no thousands mark: {@code -1234.50}. */
    @Override
    public String toString() {
        return Decimals.text(cents, DECIMALS);
    }
}
