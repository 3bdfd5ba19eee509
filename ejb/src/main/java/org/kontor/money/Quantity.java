package org.kontor.money;

import java.io.Serializable;

/** How many pieces of an offer a line holds: whole, not negative, at most a million. */
public record Quantity(int pieces) implements Serializable {
    private static final long serialVersionUID = 1L;

    public static final Quantity ONE = new Quantity(1);

    private static final int MOST = 1_000_000;

    public Quantity {
        if (pieces < 0) {
            throw new NegativeQuantity(pieces);
        }
        if (pieces > MOST) {
            throw new QuantityTooLarge(pieces, MOST);
        }
    }

    public static Quantity of(int pieces) {
        return pieces == 1 ? ONE : new Quantity(pieces);
    }

    @Override
    public String toString() {
        return Integer.toString(pieces);
    }
}
