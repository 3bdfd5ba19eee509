package org.kontor.web.office.catalog;

import java.io.Serializable;
import java.time.LocalDate;
import org.kontor.money.Money;
import org.kontor.orders.PriceMove;

/** A contract that can move to a new price, and whether it shall. */
public class MoveChoice implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long contract;
    private final long line;
    private final String number;
    private final String payer;
    private final LocalDate day;
    private final Money monthly;
    private boolean chosen = true;

    MoveChoice(PriceMove move, String payer) {
        this.contract = move.contract().id();
        this.line = move.line();
        this.number = move.contract().number();
        this.payer = payer;
        this.day = move.day().orElseThrow();
        this.monthly = move.monthly();
    }

    public long getContract() {
        return contract;
    }

    public long getLine() {
        return line;
    }

    public String getNumber() {
        return number;
    }

    public String getPayer() {
        return payer;
    }

    public LocalDate getDay() {
        return day;
    }

    public Money getMonthly() {
        return monthly;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }
}
