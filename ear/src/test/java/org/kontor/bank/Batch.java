package org.kontor.bank;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Payments of a file for one day and account.
 *
 * @param creditorId empty for transfers
 * @param asOne whether they are one line of the statement
 */
record Batch(
        String id,
        boolean asOne,
        int count,
        BigDecimal sum,
        Instrument instrument,
        LocalDate on,
        String iban,
        String creditorId,
        List<Order> orders) {

    /**
     * @param sequence empty for transfers
     */
    record Instrument(String service, String scheme, String sequence) {}

    BigDecimal total() {
        return orders.stream().map(Order::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
