package org.kontor.banking;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kontor.money.Money;

/** What speaks for and against an account as the one a payment is for: a number alone may be mistyped. */
final class Evidence {
    private final MatchingCase payment;

    Evidence(MatchingCase payment) {
        this.payment = payment;
    }

    /** Its IBAN is known, or its name fits at least in part. */
    boolean supports(long account) {
        return isOwner(account) || payment.nameFit(account) != NameFit.NONE;
    }

    /** Its IBAN is known, or its whole name fits and that of no other account. */
    boolean identifies(long account) {
        return isOwner(account)
                || payment.nameFit(account) == NameFit.FULL && byFullName().size() == 1;
    }

    private boolean isOwner(long account) {
        return payment.owner().filter(owner -> owner == account).isPresent();
    }

    private Set<Long> byFullName() {
        return payment.accountsByName().stream()
                .filter(account -> payment.nameFit(account) == NameFit.FULL)
                .collect(Collectors.toSet());
    }

    /**
     * Another account that fits the payer better owes just this amount: the number was mistyped, and with prices that all
     * pay, the wrong number has the right amount.
     */
    boolean isContradicted(long account) {
        if (payment.owners().contains(account)) {
            return false;
        }
        Stream<Long> byName = payment.accountsByName().stream()
                .filter(other -> payment.nameFit(other).compareTo(payment.nameFit(account)) > 0);
        Stream<Long> inText = isNamedElsewhere(account) ? payment.accountsInText().stream() : Stream.of();
        Stream<Long> others =
                Stream.of(payment.owners().stream(), byName, inText).flatMap(Function.identity());
        return others.anyMatch(other -> other != account && payment.candidates().expects(other, payment.amount()));
    }

    /** Another account of the payer's name, or of a name in the text, or a part of it, owes just this amount. */
    boolean isExpectedByNamesake(long account) {
        PersonName text = PersonName.inText(payment.payment().purpose());
        return Stream.concat(
                        payment.accountsByName().stream(), payment.candidates().names().fits(text).keySet().stream())
                .anyMatch(other -> other != account && payment.candidates().expects(other, payment.amount()));
    }

    /** Something in the text or the payer's name means another account than this. */
    boolean pointsElsewhere(long account) {
        return payment.accountsByNumber().stream().anyMatch(other -> other != account)
                || payment.accountsInText().stream().anyMatch(other -> other != account)
                || isOthersName(account);
    }

    private boolean isNamedElsewhere(long account) {
        return !payment.accountsInText().contains(account)
                && !payment.accountsInText().isEmpty();
    }

    private boolean isOthersName(long account) {
        return payment.nameFit(account) != NameFit.FULL && byFullName().stream().anyMatch(other -> other != account);
    }

    /** An item with this very amount whose number is one slip of the finger away. */
    boolean isSlip(Item named) {
        Money amount = payment.amount();
        return payment.candidates().withOpen(amount).stream()
                .anyMatch(item -> item.entryId() != named.entryId() && Slip.isOne(item.number(), named.number()));
    }
}
