package org.kontor.banking;

import java.util.Optional;
import java.util.stream.Stream;
import org.kontor.money.Money;

/**
 * A transaction of a bank statement that belongs nowhere yet.
 *
 * @param payment as the ladder reads it
 */
record BankPayment(long id, long sellerId, Payment payment, OwnReferences own, Optional<ReturnTold> returned) {

    /**
     * What may name a file of ours.
     *
     * @param count how many payments it stands for: more than one is a batch that nobody resolved
     */
    record OwnReferences(
            String messageId,
            String pmtInfId,
            String batchMessageId,
            String batchPmtInfId,
            int count,
            boolean isBetweenOwnAccounts) {

        /** The narrower first. */
        Stream<String> batchIds() {
            return Stream.of(batchPmtInfId, pmtInfId, batchMessageId, messageId).filter(id -> !id.isEmpty());
        }
    }

    /**
     * A payment of ours that came back.
     *
     * @param original what was paid in the first place, if the bank says so
     */
    record ReturnTold(String code, String info, Optional<Money> original, Money charges) {}

    /** Whether customers may have sent it: it came in, alone, and is nothing of ours. */
    boolean isOfCustomers() {
        return amount().signum() > 0 && returned.isEmpty() && own.count() <= 1 && !own.isBetweenOwnAccounts();
    }

    Money amount() {
        return payment.amount();
    }
}
