package org.kontor.orders;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kontor.accounts.DebitAccount;
import org.kontor.catalog.Input;

/**
 * What somebody orders without a login.
 *
 * @param debit the account that a mandate is given for; empty if he pays by transfer
 */
public record OnlineOrder(Choice choice, Orderer orderer, Optional<DebitAccount> debit) {
    public OnlineOrder {
        Objects.requireNonNull(choice);
        Objects.requireNonNull(orderer);
        debit.ifPresent(account -> UnseenCharacters.check(account.holder(), "accountHolder"));
    }

    /**
     * What is chosen.
     *
     * @param product a package of the location
     * @param extras ids of products beside it, one piece of each
     */
    public record Choice(long location, long product, Set<Long> extras, LocalDate start) {
        public Choice {
            extras = Set.copyOf(new TreeSet<>(extras));
            Input.required(start, "start");
        }
    }

    /**
     * What was ticked; nothing is ticked beforehand.
     *
     * @param terms the terms of business
     * @param early the wish to begin before the time to withdraw is over (§ 357a (2) Nr. 1 BGB)
     * @param valueOwed the knowledge that then the days until a withdrawal are paid (§ 357a (2) Nr. 2 BGB)
     * @param mandate the mandate
     */
    public record Consents(boolean terms, boolean early, boolean valueOwed, boolean mandate) {}
}
