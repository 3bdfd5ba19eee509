package org.kontor.banking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kontor.money.Money;

/** What a person is shown when the ladder does not decide: everything that speaks for something, the likeliest first. */
final class Proposing {
    private static final int MOST = 5;
    private static final int MOST_OF_A_KIND = 20;

    // How much a hint counts. Two hints at the same parts add up.
    private static final int NUMBER = 50;
    private static final int PAID_NUMBER = 20;
    private static final int SLIP = 25;
    private static final int CUSTOMER = 30;
    private static final int IBAN = 30;
    private static final int NAME = 20;
    private static final int EXACT = 20;
    private static final int PART_OF_NAME = 8;

    private final MatchingCase payment;
    private final Map<List<Part>, Scored> found = new LinkedHashMap<>();

    Proposing(MatchingCase payment) {
        this.payment = payment;
    }

    /** Scores of the same parts add up; the strongest hint gives the reason. */
    private record Scored(Match match, int strongest, int score) {
        Scored plus(Scored other) {
            Match kept = other.strongest > strongest ? other.match : match;
            return new Scored(kept, Math.max(strongest, other.strongest), score + other.score);
        }
    }

    List<Match> proposals() {
        byNumbers();
        payment.mentionedPaid().forEach((number, account) -> byAccount(account, PAID_NUMBER, "paid", number));
        payment.customersNamed().forEach(payer -> byAccount(payer.accountId(), CUSTOMER, "customer", payer.number()));
        String masked = IbanRung.masked(payment.payment().from().iban());
        String how = payment.owners().size() == 1 ? IbanRung.how(payment) : "shared";
        payment.owners().forEach(owner -> byAccount(owner, IBAN, how, masked));
        byNames();
        return found.values().stream()
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(MOST)
                .map(Scored::match)
                .toList();
    }

    private void byNumbers() {
        List<Item> named = payment.mentioned().stream()
                .flatMap(mention -> mention.items().stream())
                .distinct()
                .limit(MOST_OF_A_KIND)
                .toList();
        if (named.isEmpty()) {
            return;
        }
        add(
                NUMBER + exact(NumberRung.sum(named)),
                closing(AllocationOrder.named(named), "propose.number", Matches.numbers(named)));
        if (named.size() > 1) {
            named.forEach(item -> add(
                    NUMBER / 2 + exact(item.open()) + nameScore(item.accountId()),
                    closing(List.of(item), "propose.number", item.number())));
        }
        payment.candidates().withOpen(payment.amount()).stream()
                .filter(item -> named.stream().anyMatch(other -> Slip.isOne(item.number(), other.number())))
                .limit(MOST_OF_A_KIND)
                .forEach(item ->
                        add(SLIP + nameScore(item.accountId()), closing(List.of(item), "propose.slip", item.number())));
    }

    private int exact(Money open) {
        return payment.isExactly(open) ? EXACT : 0;
    }

    private int nameScore(long account) {
        return switch (payment.nameFit(account)) {
            case FULL -> NAME;
            case PART -> PART_OF_NAME;
            case NONE -> 0;
        };
    }

    /** The items that fit the amount; else all it owes in the order of the law. */
    private void byAccount(long account, int score, String why, String what) {
        List<Item> fitting = payment.candidates().items(account).stream()
                .filter(item -> payment.isExactly(item.open()))
                .sorted(new AllocationOrder(payment.payment().bookedOn()))
                .limit(MOST_OF_A_KIND)
                .toList();
        fitting.forEach(item -> add(score + EXACT, closing(List.of(item), "propose." + why, what)));
        if (fitting.isEmpty()) {
            List<Item> all = new Owed(payment, account).inOrder();
            Reason reason = Reason.of("propose." + why, what);
            Optional<Match> match = all.isEmpty()
                    ? Optional.of(Matches.onAccount(account, payment.amount(), reason))
                    : Optional.of(Matches.closing(payment.amount(), all, reason));
            match.ifPresent(one -> add(score, one));
        }
    }

    private void byNames() {
        List<Long> accounts = new ArrayList<>(payment.accountsByName());
        payment.accountsInText().stream()
                .filter(account -> !accounts.contains(account))
                .forEach(accounts::add);
        accounts.stream()
                .filter(account -> payment.candidates().expects(account, payment.amount()))
                .limit(MOST_OF_A_KIND)
                .forEach(account -> byAccount(
                        account,
                        Math.max(nameScore(account), PART_OF_NAME),
                        "name",
                        payment.candidates().payer(account).name()));
    }

    private Match closing(List<Item> items, String reason, String what) {
        return Matches.closing(payment.amount(), items, Reason.of(reason, what));
    }

    private void add(int score, Match match) {
        found.merge(match.parts(), new Scored(match, score, score), Scored::plus);
    }
}
