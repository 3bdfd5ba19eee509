package org.kontor.web.office.invoicing;

import java.io.Serializable;
import java.util.Optional;
import org.kontor.invoicing.CorrectableLine;
import org.kontor.invoicing.Corrections.LineCut;
import org.kontor.invoicing.Cut;
import org.kontor.money.Money;

/** What is typed beside a line of an invoice to correct it. */
public class LineInput implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int position;
    private final String name;
    private final int daysLeft;
    private final Money left;

    private Money amount;
    private Integer days;
    private boolean again;

    LineInput(CorrectableLine line) {
        position = line.position();
        name = line.line().name();
        daysLeft = line.days();
        left = line.left();
    }

    /** Empty if nothing is typed. */
    Optional<LineCut> cut() {
        if (days != null && days != 0) {
            return Optional.of(new LineCut(position, new Cut.Days(days, again)));
        }
        return Optional.ofNullable(amount)
                .filter(given -> !given.isZero())
                .map(given -> new LineCut(position, new Cut.Amount(given)));
    }

    public int getPosition() {
        return position;
    }

    public String getName() {
        return name;
    }

    public Money getLeft() {
        return left;
    }

    public int getDaysLeft() {
        return daysLeft;
    }

    public Money getAmount() {
        return amount;
    }

    public void setAmount(Money amount) {
        this.amount = amount;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
