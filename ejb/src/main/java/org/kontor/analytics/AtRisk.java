package org.kontor.analytics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.kontor.money.Money;

/**
 * An account with money at risk.
 *
 * @param money what is open of the items at risk
 * @param items how many there are
 * @param since the earliest due date among them; later than today if none is due yet
 * @param kinds why, the most urgent first; never empty
 * @param last what the ledger booked last; empty without entries other than invoices
 */
public record AtRisk(Payer payer, Money money, int items, LocalDate since, Set<RiskKind> kinds, Optional<Event> last) {

    /** Who owes it. */
    public record Payer(long id, String number, String name) {}

    /**
     * What happened.
     *
     * @param kind name of the kind of ledger entry
     */
    public record Event(String kind, LocalDate on) {}

    /** Why, in one word: decides the next step. */
    public RiskKind first() {
        return kinds.iterator().next();
    }

    /** How long the oldest item has been due; 0 if none is. */
    public int daysOverdue(LocalDate today) {
        return Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(since, today)));
    }

    AtRisk with(Optional<Event> event) {
        return new AtRisk(payer, money, items, since, kinds, event);
    }
}
