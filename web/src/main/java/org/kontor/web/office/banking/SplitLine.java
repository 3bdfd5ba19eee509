package org.kontor.web.office.banking;

import java.io.Serializable;
import java.time.LocalDate;
import org.kontor.money.Money;
import org.kontor.receivables.OpenEntry;

/** What of a payment closes one item, as a person types it. */
public class SplitLine implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long entryId;
    private final String number;
    private final LocalDate dueOn;
    private final Money open;
    private Money amount;

    SplitLine(OpenEntry entry, Money amount) {
        entryId = entry.entryId();
        number = entry.documentNumber();
        dueOn = entry.dueOn();
        open = entry.open();
        this.amount = amount.isZero() ? null : amount;
    }

    Money chosen() {
        return amount == null ? Money.ZERO : amount;
    }

    public long getEntryId() {
        return entryId;
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public Money getOpen() {
        return open;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }
}
