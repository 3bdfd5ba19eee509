package org.kontor.banking;

import java.util.List;
import java.util.Optional;

/** Rung 2: a structured reference whose check digits are right can hardly be mistyped. */
record ReferenceRung(MatchingCase payment) {

    Finding find() {
        Optional<String> number = RfReference.number(payment.payment().reference());
        if (number.isEmpty()) {
            return Finding.NOTHING;
        }
        List<Item> items = AllocationOrder.named(payment.candidates().numbers().withSigns(number.get()));
        if (items.isEmpty()) {
            return Finding.NOTHING;
        }
        boolean namesOthers = payment.mentioned().stream()
                .flatMap(mention -> mention.items().stream())
                .anyMatch(item -> !items.contains(item));
        if (namesOthers) {
            return Finding.UNSURE;
        }
        if (payment.isExactly(NumberRung.sum(items))) {
            return new Finding.Found(Matches.closing(
                    payment.amount(),
                    items,
                    Reason.of("reference", payment.payment().reference(), Matches.numbers(items))));
        }
        return new Surplus(payment, items).find();
    }
}
