package org.kontor.payments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.kontor.money.Money;

/** What one payer pays by one mandate on one day. */
record PlannedDebit(DebitMandate mandate, LocalDate collectOn, List<DueItem> items) {
    private static final int PURPOSE = 140;

    PlannedDebit {
        items = List.copyOf(items);
    }

    DueItem.Payer payer() {
        return items.get(0).payer();
    }

    Money amount() {
        return Money.sum(items.stream().map(DueItem::open).toList());
    }

    boolean isRetry() {
        return items.stream().anyMatch(item -> item.announcement().retry());
    }

    /** What the payer reads on the statement: the documents, as far as they fit, and the customer number. */
    String purpose() {
        String account = " Kd " + payer().number();
        String documents = items.stream().map(DueItem::document).collect(Collectors.joining(" "));
        int room = PURPOSE - account.length();
        return BankText.of(documents.length() <= room ? documents : documents.substring(0, room), room) + account;
    }
}
