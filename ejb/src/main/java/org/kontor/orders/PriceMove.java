package org.kontor.orders;

import java.time.LocalDate;
import java.util.Optional;
import org.kontor.catalog.Price;
import org.kontor.contracts.StoredTerms;
import org.kontor.money.Money;

/**
 * A line of a contract before a new list price.
 *
 * @param day of a line that can be moved the first at the new price; of one that is bound or ends the last day of that
 * @param before what it costs now
 * @param monthly what it would cost more each month, as its price was entered; zero for what is used
 */
public record PriceMove(
        Contract contract, long line, MoveKind kind, Optional<LocalDate> day, Price before, Money monthly) {

    /** Whose line it is. */
    public record Contract(long id, String number, long accountId) {
        static Contract of(StoredTerms stored) {
            return new Contract(stored.terms().id(), stored.number(), stored.accountId());
        }
    }

    /** When it could move. */
    LocalDate movesOn() {
        return day.orElseThrow();
    }
}
