package org.kontor.banking;

import java.util.List;

/** Whether a payment is just what an account owes: one item, or all. */
record Owed(MatchingCase payment, long account) {

    /** Nothing if the amount is another; unsure if it fits two items. */
    Finding find(String how, String what) {
        List<Item> fitting = payment.candidates().items(account).stream()
                .filter(item -> payment.isExactly(item.open()))
                .toList();
        if (fitting.size() > 1) {
            return Finding.UNSURE;
        }
        if (fitting.size() == 1) {
            return found(how + ".item", what, fitting);
        }
        boolean isAll =
                payment.candidates().balance(account).filter(payment::isExactly).isPresent();
        return isAll ? found(how + ".balance", what, inOrder()) : Finding.NOTHING;
    }

    List<Item> inOrder() {
        return payment.candidates().items(account).stream()
                .sorted(new AllocationOrder(payment.payment().bookedOn()))
                .toList();
    }

    private Finding found(String reason, String what, List<Item> items) {
        return new Finding.Found(
                Matches.closing(payment.amount(), items, Reason.of(reason, what, Matches.numbers(items))));
    }
}
