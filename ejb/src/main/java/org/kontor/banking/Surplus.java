package org.kontor.banking;

import java.util.ArrayList;
import java.util.List;
import org.kontor.money.Money;

/** A payment of less or more than the documents that it names, all of one account. */
record Surplus(MatchingCase payment, List<Item> named) {

    Finding find() {
        Money rest = payment.amount().minus(NumberRung.sum(named));
        if (rest.isNegative()) {
            return found("number.less", named);
        }
        long account = named.get(0).accountId();
        if (payment.candidates().balance(account).filter(payment::isExactly).isPresent()) {
            return found("number.balance", all(account));
        }
        boolean fitsAnother =
                payment.candidates().items(account, rest).stream().anyMatch(item -> !named.contains(item));
        return fitsAnother ? Finding.UNSURE : found("number.more", named);
    }

    /** What is named first: the payer's purpose wins (§ 366 (1) BGB). */
    private List<Item> all(long account) {
        List<Item> all = new ArrayList<>(named);
        payment.candidates().items(account).stream()
                .filter(item -> !named.contains(item))
                .sorted(new AllocationOrder(payment.payment().bookedOn()))
                .forEach(all::add);
        return all;
    }

    private Finding found(String reason, List<Item> items) {
        return new Finding.Found(Matches.closing(payment.amount(), items, Reason.of(reason, Matches.numbers(named))));
    }
}
