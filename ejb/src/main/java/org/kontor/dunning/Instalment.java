package org.kontor.dunning;

import java.time.LocalDate;
import org.kontor.catalog.Input;
import org.kontor.money.Money;

/** A part of a debt and the day by which it is to be paid. */
public record Instalment(LocalDate dueOn, Money amount) {
    public Instalment {
        Input.required(dueOn, "dueOn");
        if (Input.required(amount, "amount").signum() <= 0) {
            throw new PlanRefused("amount");
        }
    }
}
