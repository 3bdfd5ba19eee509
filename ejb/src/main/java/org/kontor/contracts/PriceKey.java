package org.kontor.contracts;

import java.util.Objects;
import org.kontor.catalog.Price;
import org.kontor.catalog.Timing;
import org.kontor.money.Percent;
import org.kontor.money.Quantity;

/**
 * The identity of a price on a line (R4): price version or override, quantity, discount, tax class. Charges of one
 * period with one key are one sum. Its text is stored with each charge and also tells when its periods are due and
 * whether it was entered gross, so that a charge can be taken back when the price is long gone.
 */
public record PriceKey(String text) {
    private static final String ARREARS = "+arrears";
    private static final String GROSS = "+gross";

    public PriceKey {
        Objects.requireNonNull(text);
    }

    static PriceKey of(Price price, Quantity quantity, Percent discount, String vatClass) {
        StringBuilder key = new StringBuilder(48).append(price.id()).append('*').append(quantity.pieces());
        if (!discount.isZero()) {
            key.append('-').append(discount);
        }
        key.append('/').append(vatClass);
        if (price.isGross()) {
            key.append(GROSS);
        }
        if (price.timing() == Timing.IN_ARREARS) {
            key.append(ARREARS);
        }
        return new PriceKey(key.toString());
    }

    /** Of what a multi-purpose voucher pays for: by the voucher, not by a price. */
    public static PriceKey ofVoucher(long voucher, String vatClass) {
        return new PriceKey("voucher" + voucher + "/" + vatClass + GROSS + ARREARS);
    }

    public Timing timing() {
        return text.endsWith(ARREARS) ? Timing.IN_ARREARS : Timing.IN_ADVANCE;
    }

    public boolean isGross() {
        return text.endsWith(GROSS) || text.endsWith(GROSS + ARREARS);
    }
}
