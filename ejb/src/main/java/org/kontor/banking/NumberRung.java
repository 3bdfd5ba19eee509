package org.kontor.banking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.kontor.money.Money;
import org.kontor.receivables.EntryKind;

/** Rung 4: numbers of invoices in the purpose. */
final class NumberRung {
    private final MatchingCase payment;
    private final Evidence evidence;
    private final List<Mention> mentions;

    NumberRung(MatchingCase payment) {
        this.payment = payment;
        this.evidence = new Evidence(payment);
        this.mentions = payment.mentioned();
    }

    Finding find() {
        if (mentions.isEmpty()) {
            // What is paid already was meant: a payment by last month's template, or a second one.
            return payment.mentionedPaid().isEmpty() ? Finding.NOTHING : Finding.UNSURE;
        }
        List<Item> named = named();
        if (isExactly(named)) {
            return exact(named);
        }
        List<Item> principals = principals(named);
        if (principals.size() < named.size() && isExactly(principals)) {
            return exact(principals);
        }
        List<Item> withTails = withTails(named);
        if (withTails.size() > named.size() && isExactly(withTails)) {
            return exact(withTails);
        }
        return accounts(named).size() == 1 ? other(named) : Finding.UNSURE;
    }

    private List<Item> named() {
        return AllocationOrder.named(mentions.stream()
                .flatMap(mention -> mention.items().stream())
                .distinct()
                .toList());
    }

    /** Without interest and fees that have the number of their invoice. */
    private static List<Item> principals(List<Item> named) {
        return named.stream().filter(item -> item.kind() == EntryKind.INVOICE).toList();
    }

    private List<Item> withTails(List<Item> named) {
        List<Item> all = new ArrayList<>(named);
        mentions.stream()
                .filter(mention -> mention.certainty() != Certainty.LOOSE)
                .flatMap(mention -> payment.tails(mention).stream())
                .filter(item -> item.accountId() == named.get(0).accountId())
                .forEach(all::add);
        return AllocationOrder.named(all.stream().distinct().toList());
    }

    private boolean isExactly(List<Item> items) {
        return payment.isExactly(sum(items));
    }

    static Money sum(Collection<Item> items) {
        return Money.sum(items.stream().map(Item::open).toList());
    }

    private static Set<Long> accounts(List<Item> items) {
        return items.stream().map(Item::accountId).collect(Collectors.toSet());
    }

    private Finding exact(List<Item> items) {
        Certainty least = least();
        Set<Long> accounts = accounts(items);
        if (accounts.size() > 1) {
            // One pays for two: named without a doubt, and to the cent.
            return least == Certainty.SURE && payment.mentionedPaid().isEmpty()
                    ? found("number.several", items)
                    : Finding.UNSURE;
        }
        long account = items.get(0).accountId();
        boolean paidElsewhere = payment.mentionedPaid().values().stream().anyMatch(other -> other != account);
        if (paidElsewhere || evidence.isContradicted(account)) {
            return Finding.UNSURE;
        }
        if (least == Certainty.LOOSE && !evidence.identifies(account)) {
            return Finding.UNSURE;
        }
        return found(items.size() > 1 ? "number.all" : "number.exact", items);
    }

    private Certainty least() {
        return mentions.stream()
                .map(Mention::certainty)
                .min(Certainty::compareTo)
                .orElseThrow();
    }

    private Finding found(String reason, List<Item> items) {
        return new Finding.Found(Matches.closing(payment.amount(), items, Reason.of(reason, Matches.numbers(items))));
    }

    /** Less or more than what is named: the payer must fit, and nothing else may fit the amount. */
    private Finding other(List<Item> named) {
        long account = named.get(0).accountId();
        boolean sure = least() == Certainty.SURE
                && evidence.supports(account)
                && !evidence.isContradicted(account)
                && !evidence.pointsElsewhere(account)
                && named.stream().noneMatch(evidence::isSlip)
                && payment.candidates().items(account, payment.amount()).stream()
                        .allMatch(item -> item.equals(named.get(0)));
        return sure ? new Surplus(payment, named).find() : Finding.UNSURE;
    }
}
