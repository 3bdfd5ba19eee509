package org.kontor.orders;

import java.time.LocalDate;
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
    static void check(OrderQuote quote, OnlineOrder.Consents given, LocalDate from) {
        require(quote, ConsentKind.MANDATE, given.mandate(), "mandate");
        if (quote.asks(ConsentKind.EARLY_START) && !given.early()) {
            throw new EarlyStartNotAsked(from);
        }
        require(quote, ConsentKind.VALUE_OWED, given.valueOwed(), "valueOwed");
        require(quote, ConsentKind.TERMS, given.terms(), "terms");
    }

    private static void require(OrderQuote quote, ConsentKind kind, boolean given, String field) {
        if (quote.asks(kind) && !given) {
            throw new ConsentMissing(field);
        }
    }
}
