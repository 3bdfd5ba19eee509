package org.kontor.bank;

import java.math.BigDecimal;
import java.util.List;

/** A pain file as it was sent. */
record PaymentFile(String messageId, boolean isDebits, int count, BigDecimal sum, List<Batch> batches) {

    List<Order> orders() {
        return batches.stream().flatMap(batch -> batch.orders().stream()).toList();
    }
}
