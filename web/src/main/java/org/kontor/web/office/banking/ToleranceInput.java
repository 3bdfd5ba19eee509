package org.kontor.web.office.banking;

import java.io.Serializable;
import org.kontor.money.Money;

/** How far amounts of a seller may be off, as it is typed. */
public class ToleranceInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long sellerId;
    private final String seller;
    private Money amount;

    ToleranceInput(long sellerId, String seller, Money amount) {
        this.sellerId = sellerId;
        this.seller = seller;
        this.amount = amount;
    }

    public long getSellerId() {
        return sellerId;
    }

    public String getSeller() {
        return seller;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
