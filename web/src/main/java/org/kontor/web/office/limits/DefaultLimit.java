package org.kontor.web.office.limits;

import java.io.Serializable;
import org.kontor.accounts.CustomerType;
import org.kontor.money.Money;

/** What customers of a type may owe, as a form takes it. */
public class DefaultLimit implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CustomerType type;
    private Money amount;

    DefaultLimit(CustomerType type, Money amount) {
        this.type = type;
        this.amount = amount;
    }

    public CustomerType getType() {
        return type;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
