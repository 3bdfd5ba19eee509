package org.kontor.invoicing;

import org.kontor.money.Money;

/** What is taken back of a line of an invoice. */
public sealed interface Cut {
    /**
     * A lower price: its days stay billed.
     *
     * @param amount above zero, as the price was agreed: with VAT for gross prices
     */
    record Amount(Money amount) implements Cut {
        public Amount {
            if (amount.signum() <= 0) {
                throw new NothingTakenBack();
            }
        }
    }

    /**
     * Some days, the last ones of the line.
     *
     * @param count above zero
     * @param again whether the next run bills them again; otherwise they are waived for good
     */
    record Days(int count, boolean again) implements Cut {
        public Days {
            if (count <= 0) {
                throw new NothingTakenBack();
            }
        }
    }
}
