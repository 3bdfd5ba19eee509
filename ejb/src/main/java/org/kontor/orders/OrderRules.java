package org.kontor.orders;

import java.time.LocalDate;
import java.util.List;
import org.kontor.contracts.ConsumerLaw;

/** What is asked when, and what may not be missing. Pure. */
final class OrderRules {
    /** Whoever orders online knows when he comes. */
    private static final int MONTHS_AHEAD = 12;

    private OrderRules() {}

    /**
     * @throws StartOutOfRange before today, or more than a year ahead
     */
    static void checkStart(LocalDate start, LocalDate today) {
        LocalDate last = today.plusMonths(MONTHS_AHEAD);
        if (start.isBefore(today) || start.isAfter(last)) {
            throw new StartOutOfRange(today, last);
        }
    }

    /** Whether somebody has to ask for his start: it lies in the time in which he may withdraw. */
    static boolean startsEarly(Orderer orderer, LocalDate start, LocalDate today, String state) {
        return orderer.isConsumer() && !start.isAfter(ConsumerLaw.withdrawalUntil(today, state));
    }

    /**
     * @param from the first day that needs no wish of its own
     * @throws ConsentMissing if a box is not ticked that has to be
     * @throws EarlyStartNotAsked if an early start is not asked for
     */
    static void check(List<ConsentAsked> asked, OnlineOrder.Consents given, LocalDate from) {
        require(asked, ConsentKind.MANDATE, given.mandate(), "mandate");
        if (asks(asked, ConsentKind.EARLY_START) && !given.early()) {
            throw new EarlyStartNotAsked(from);
        }
        require(asked, ConsentKind.VALUE_OWED, given.valueOwed(), "valueOwed");
        require(asked, ConsentKind.TERMS, given.terms(), "terms");
    }

    /**
     * As {@link #check(List, OnlineOrder.Consents, LocalDate)}, of a change, whose day follows from the contract.
     *
     * @throws ConsentMissing if a box is not ticked that has to be
     */
    static void check(List<ConsentAsked> asked, WishAgreed given) {
        require(asked, ConsentKind.EARLY_START, given.early(), "early");
        require(asked, ConsentKind.VALUE_OWED, given.valueOwed(), "valueOwed");
    }

    private static void require(List<ConsentAsked> asked, ConsentKind kind, boolean given, String field) {
        if (asks(asked, kind) && !given) {
            throw new ConsentMissing(field);
        }
    }

    private static boolean asks(List<ConsentAsked> asked, ConsentKind kind) {
        return asked.stream().anyMatch(one -> one.kind() == kind);
    }
}
