package org.kontor.banking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kontor.money.Money;

/** A payment with all that it says, read once, and what it is held against. */
final class MatchingCase {
    private final Payment payment;
    private final Candidates candidates;
    private final Money tolerance;
    private final List<Word> words;
    private final NumberSearch search;
    private final List<Mention> mentions;
    private final Map<Long, NameFit> nameFits;
    private final List<Long> accountsInText;

    MatchingCase(Payment payment, Candidates candidates, Money tolerance) {
        this.payment = payment;
        this.candidates = candidates;
        this.tolerance = tolerance;
        Typed typed = Typed.of(payment.text());
        words = Word.of(typed);
        search = new NumberSearch(candidates.numbers(), typed, words);
        mentions = search.mentions();
        accountsInText = candidates.names().namedIn(PersonName.inText(payment.purpose()));
        nameFits = candidates.names().fits(PersonName.of(payment.from().name()));
    }

    Payment payment() {
        return payment;
    }

    Candidates candidates() {
        return candidates;
    }

    Money amount() {
        return payment.amount();
    }

    List<Word> words() {
        return words;
    }

    /** Numbers of documents with something open. */
    List<Mention> mentioned() {
        return mentions.stream().filter(Mention::isOpen).toList();
    }

    List<Item> tails(Mention mention) {
        return search.tails(mention);
    }

    /** Accounts whose documents are named of which nothing is open any more, by number. */
    Map<String, Long> mentionedPaid() {
        Map<String, Long> paid = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (!mention.isOpen()) {
                candidates.payerOfPaid(mention.number()).ifPresent(account -> paid.put(mention.number(), account));
            }
        }
        return paid;
    }

    boolean isExactly(Money open) {
        Money difference = amount().minus(open);
        return (difference.isNegative() ? difference.negated() : difference).compareTo(tolerance) <= 0;
    }

    Set<Long> owners() {
        return candidates.owners(payment.from().iban());
    }

    /** The only account known to pay from this IBAN. */
    Optional<Long> owner() {
        return owners().size() == 1 ? owners().stream().findFirst() : Optional.empty();
    }

    NameFit nameFit(long accountId) {
        return nameFits.getOrDefault(accountId, NameFit.NONE);
    }

    Set<Long> accountsByName() {
        return nameFits.keySet();
    }

    /** Accounts whose whole names the payer wrote into the purpose. */
    List<Long> accountsInText() {
        return accountsInText;
    }

    /** Numbers that look like ours and belong to nothing that we know. */
    List<String> mentionedUnknown() {
        return mentions.stream()
                .filter(mention -> !mention.isOpen()
                        && candidates.payerOfPaid(mention.number()).isEmpty())
                .map(Mention::number)
                .toList();
    }

    /** Whether only the beginning of a number arrived. */
    boolean hasFragment() {
        return search.hasFragment();
    }

    List<Payer> customersNamed() {
        List<Payer> named = new ArrayList<>();
        for (CustomerMention mention : CustomerMention.all(this)) {
            if (mention.label() != Label.NONE) {
                named.add(mention.payer());
            }
        }
        return named;
    }

    /** All accounts that a number in the text belongs to for sure. */
    Set<Long> accountsByNumber() {
        Set<Long> accounts = new LinkedHashSet<>(mentionedPaid().values());
        for (Mention mention : mentioned()) {
            if (mention.certainty() != Certainty.LOOSE) {
                mention.items().forEach(item -> accounts.add(item.accountId()));
            }
        }
        customersNamed().forEach(payer -> accounts.add(payer.accountId()));
        return accounts;
    }
}
