package org.kontor.dunning;

import java.time.LocalDate;
import org.kontor.money.Money;

/** A run as lists show it. */
public record DunningRunRow(
        long id, Seller seller, DunningState state, LocalDate createdOn, String createdBy, Figures figures) {

    /** Whose claims. */
    public record Seller(long id, String name) {}

    /**
     * @param proposed payers who will be written to
     * @param open what they owe
     */
    public record Figures(long proposed, Money open, long excluded, long sent, long dropped) {}
}
