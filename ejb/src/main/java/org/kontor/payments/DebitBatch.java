package org.kontor.payments;

import java.time.LocalDate;
import java.util.List;
import org.kontor.accounts.MandateScheme;
import org.kontor.calendar.TargetDays;
import org.kontor.money.Money;

/**
 * Debits of a file that are alike: same day, scheme and account of the creditor.
 *
 * @param asOneBooking whether the bank shows their sum on the statement instead of each
 */
record DebitBatch(String id, LocalDate collectOn, MandateScheme scheme, boolean asOneBooking, List<DebitOrder> orders) {
    DebitBatch {
        BankId.checked(id);
        orders = List.copyOf(orders);
        if (orders.isEmpty() || !TargetDays.isOpen(collectOn)) {
            throw new IllegalArgumentException("no debits, or a day on which banks rest: " + id + " " + collectOn);
        }
        for (DebitOrder order : orders) {
            if (order.mandate().signedOn().isAfter(collectOn)) {
                throw new IllegalArgumentException(order.endToEndId() + " is collected before its mandate was signed");
            }
        }
    }

    Money sum() {
        return Money.sum(orders.stream().map(DebitOrder::amount).toList());
    }
}
